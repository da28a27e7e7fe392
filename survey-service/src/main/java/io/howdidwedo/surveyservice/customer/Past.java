package io.howdidwedo.surveyservice.customer;

import static java.util.stream.Collectors.joining;

import io.howdidwedo.contracts.response.ResponseChanged.Comment;
import io.howdidwedo.contracts.response.ResponseChanged.Overall;
import io.howdidwedo.surveyservice.response.Response;
import io.howdidwedo.surveyservice.transaction.Transaction;
import java.time.Instant;

/// One thing that happened between a customer and us.
///
/// @param words what it was, as staff read it
/// @param said what the customer wrote; empty when nothing
public record Past(Instant at, Kind kind, Transaction about, String words, String said) {

    /// What kind of thing.
    public enum Kind {
        TRANSACTION,
        INVITATION,
        ANSWER,
        MESSAGE
    }

    /// Something was done for the customer.
    static Past done(Transaction transaction) {
        return new Past(
                transaction.occurredAt(),
                Kind.TRANSACTION,
                transaction,
                transaction.notAskedBecause() == null ? "Served" : "Served, and not asked",
                "");
    }

    /// The customer answered.
    static Past answered(Response response, Transaction about) {
        Response.Revision given = response.current();
        Overall overall = given.answers().overall();
        String what =
                switch (given.status()) {
                    case PARTIAL -> "Began to answer";
                    case CONFIRMED -> "Answered";
                    case QUARANTINED -> "Answered, held back in quarantine";
                };
        return new Past(
                given.answeredAt(),
                Kind.ANSWER,
                about,
                overall == null ? what : what + ": " + overall.value() + " of " + overall.points(),
                given.answers().comments().stream().map(Comment::text).collect(joining(" ")));
    }
}
