package io.howdidwedo.surveyservice.response;

import io.howdidwedo.surveyservice.invitation.Invitation;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

/// A customer answers: saved as it is given, counted when it is sent off.
public final class Answering {
    private final Responses responses;

    /// Keeps answers here.
    public Answering(Responses responses) {
        this.responses = responses;
    }

    /// Saves what was given so far; an empty page is not a response.
    public void save(Invitation invitation, Answers answers, Evidence evidence) {
        if (!answers.isEmpty()) {
            apply(invitation, response -> response.saved(answers, evidence));
        }
    }

    /// Takes in an answer that was sent off.
    ///
    /// @return the response as it now is
    public Response submit(Invitation invitation, Answers answers, Evidence evidence) {
        return apply(invitation, response -> response.submitted(answers, evidence));
    }

    private Response apply(Invitation invitation, UnaryOperator<Response> step) {
        UUID id = Response.idOf(invitation.id());
        Response fresh = step.apply(unanswered(id, invitation));
        if (fresh.revisions().isEmpty() || responses.add(fresh)) {
            return fresh;
        }
        return responses.change(id, step).orElseThrow();
    }

    private static Response unanswered(UUID id, Invitation invitation) {
        return new Response(
                id,
                id.toString(),
                invitation.transactionId(),
                invitation.relationshipId(),
                invitation.id(),
                invitation.caseId(),
                invitation.askedFor(),
                invitation.supplier(),
                invitation.survey(),
                invitation.surveyVersion(),
                Invitation.EMAIL,
                0,
                List.of());
    }
}
