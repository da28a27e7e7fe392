package io.howdidwedo.surveyservice.response;

import io.howdidwedo.contracts.invitation.InvitationChanged.AskedFor;
import io.howdidwedo.servicekit.trace.CurrentTrace;
import io.howdidwedo.servicekit.trace.Step;
import io.howdidwedo.servicekit.trace.Traces;
import io.howdidwedo.surveyservice.invitation.Invitation;
import io.howdidwedo.surveyservice.survey.Survey;
import io.howdidwedo.surveyservice.transaction.Transaction;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

/// A customer answers: saved as it is given, counted when it is sent off.
public final class Answering {
    private final Responses responses;
    private final Traces traces;

    /// Keeps answers here.
    public Answering(Responses responses) {
        this(responses, Traces.OFF);
    }

    /// Keeps answers here, and tells their steps.
    public Answering(Responses responses, Traces traces) {
        this.responses = responses;
        this.traces = traces;
    }

    /// What became of answers given so far.
    public enum Saving {
        /// They are kept.
        KEPT,
        /// They may be a program's and are not kept; sent again later they may be.
        DOUBTED,
        /// An answer was sent off before; only sending another one off changes it.
        DECIDED
    }

    /// Saves what was given so far; an empty page is not a response.
    public Saving save(Invitation invitation, Answers answers, Evidence evidence) {
        return answers.isEmpty()
                ? Saving.KEPT
                : apply(invitation, response -> response.saved(answers, evidence)).saving(answers);
    }

    /// Takes in an answer that was sent off.
    ///
    /// @return the response as it now is
    public Response submit(Invitation invitation, Answers answers, Evidence evidence) {
        return apply(invitation, response -> response.submitted(answers, evidence));
    }

    /// Takes in an answer that nobody asked for by invitation: it came with its transaction.
    ///
    /// @param contactPoint where it was given
    /// @return the response as it now is
    public Response submit(
            Transaction transaction,
            Survey survey,
            String contactPoint,
            Answers answers,
            Evidence evidence) {
        return apply(
                unanswered(transaction, survey, contactPoint),
                response -> response.submitted(answers, evidence));
    }

    /// An answer belongs to the trace of its transaction, as all that follows from it does; the
    /// browser's request is one of its own.
    private Response apply(Invitation invitation, UnaryOperator<Response> step) {
        Response unanswered = unanswered(Response.idOf(invitation.id()), invitation);
        if (!traces.isOn()) {
            return apply(unanswered, step);
        }
        String request = CurrentTrace.now().of(unanswered.relationshipId().toString());
        try (Step answer = traces.goingOn("answer", invitation.about().trace())) {
            return answer.traceparent() == null
                    ? apply(unanswered, step)
                    : CurrentTrace.of(traces, answer.togetherWith(request))
                            .during(() -> apply(unanswered, step));
        }
    }

    private Response apply(Response unanswered, UnaryOperator<Response> step) {
        UUID id = unanswered.id();
        Response fresh = step.apply(unanswered);
        if (fresh.revisions().isEmpty() || responses.add(fresh)) {
            return fresh;
        }
        return responses.change(id, step).orElseThrow();
    }

    private static Response unanswered(
            Transaction transaction, Survey survey, String contactPoint) {
        UUID id = Response.idAtContactPoint(transaction.id());
        return new Response(
                id,
                id.toString(),
                transaction.id(),
                transaction.relationshipId(),
                null,
                null,
                AskedFor.TRANSACTION,
                transaction.supplier(),
                survey.id(),
                survey.version(),
                contactPoint,
                0,
                List.of());
    }

    private static Response unanswered(UUID id, Invitation invitation) {
        return new Response(
                id,
                id.toString(),
                invitation.transactionId(),
                invitation.about().relationshipId(),
                invitation.id(),
                invitation.occasion().caseId(),
                invitation.askedFor(),
                invitation.about().supplier(),
                invitation.plan().survey(),
                invitation.plan().surveyVersion(),
                invitation.contactPoint(),
                0,
                List.of());
    }
}
