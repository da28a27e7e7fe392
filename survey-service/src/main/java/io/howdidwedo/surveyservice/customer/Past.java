package io.howdidwedo.surveyservice.customer;

import static java.util.stream.Collectors.joining;

import io.howdidwedo.contracts.response.ResponseChanged.Comment;
import io.howdidwedo.contracts.response.ResponseChanged.Overall;
import io.howdidwedo.servicekit.wording.Phrases;
import io.howdidwedo.surveyservice.response.Response;
import io.howdidwedo.surveyservice.transaction.Transaction;
import java.time.Instant;

/// One thing that happened between a customer and us.
///
/// @param words what it was, as staff read it
/// @param said what the customer wrote; empty when nothing
public record Past(Instant at, Kind kind, Transaction about, String words, String said) {
    private static final Phrases WORDS = Phrases.of(Past.class);

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
                transaction.notAskedBecause() == null
                        ? WORDS.say("past.served")
                        : WORDS.say("past.served.not-asked"),
                "");
    }

    /// The customer answered.
    static Past answered(Response response, Transaction about) {
        Response.Revision given = response.current();
        Overall overall = given.answers().overall();
        String what =
                switch (given.status()) {
                    case PARTIAL -> WORDS.say("past.began");
                    case CONFIRMED -> WORDS.say("past.answered");
                    case QUARANTINED -> WORDS.say("past.held");
                };
        return new Past(
                given.answeredAt(),
                Kind.ANSWER,
                about,
                overall == null
                        ? what
                        : WORDS.say("past.rated", what, overall.value(), overall.points()),
                given.answers().comments().stream().map(Comment::text).collect(joining(" ")));
    }
}
