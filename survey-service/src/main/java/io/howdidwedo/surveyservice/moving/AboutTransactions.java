package io.howdidwedo.surveyservice.moving;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.howdidwedo.surveyservice.invitation.Invitation;
import io.howdidwedo.surveyservice.invitation.Invitations;
import io.howdidwedo.surveyservice.response.AnswersAbout;
import io.howdidwedo.surveyservice.response.MovedResponse;
import io.howdidwedo.surveyservice.response.Response;
import io.howdidwedo.surveyservice.response.Responses;
import io.howdidwedo.surveyservice.transaction.Transaction;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What is kept about transactions and names whose they are: invitations and answers.
public final class AboutTransactions {
    private final Invitations invitations;
    private final AnswersAbout answers;
    private final Responses responses;

    /// These.
    public AboutTransactions(Invitations invitations, AnswersAbout answers, Responses responses) {
        this.invitations = invitations;
        this.answers = answers;
        this.responses = responses;
    }

    /// Has all about these transactions follow to where they are kept now.
    ///
    /// @return how much was elsewhere
    int follow(Collection<Transaction> moved) {
        Map<UUID, Transaction> about = moved.stream().collect(toMap(Transaction::id, identity()));
        if (about.isEmpty()) {
            return 0;
        }
        return invitations(about) + answers(about);
    }

    private int invitations(Map<UUID, Transaction> about) {
        List<UUID> elsewhere =
                invitations.aboutAll(about.keySet()).stream()
                        .filter(one -> !one.about(about).equals(one))
                        .map(Invitation::id)
                        .toList();
        return elsewhere.isEmpty() ? 0 : invitations.moveAll(elsewhere, about);
    }

    private int answers(Map<UUID, Transaction> about) {
        List<UUID> elsewhere =
                answers.about(about.keySet()).stream()
                        .filter(one -> !MovedResponse.of(one, about).equals(one))
                        .map(Response::id)
                        .toList();
        return elsewhere.isEmpty() ? 0 : responses.moveAll(elsewhere, about);
    }
}
