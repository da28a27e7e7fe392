package io.howdidwedo.surveyservice.response;

import io.howdidwedo.contracts.response.ResponseStatus;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One version of the answers to a request; older ones are kept.
///
/// @param doubt why it is held back; null when it is not
/// @param evidence null for imported answers
public record Revision(
        int number,
        ResponseStatus status,
        Answers answers,
        Instant answeredAt,
        Instant recordedAt,
        @Nullable Evidence evidence,
        @Nullable String doubt) {

    /// Whether a person gave it as far as can be told; imported answers were a person's elsewhere.
    boolean isAPersons() {
        return evidence == null || evidence.author() == Evidence.Author.PERSON;
    }

    /// The same answers, with this to vouch for them.
    Revision by(Evidence newEvidence) {
        return new Revision(number, status, answers, answeredAt, recordedAt, newEvidence, doubt);
    }

    Revision withoutWords() {
        return new Revision(
                number, status, answers.withoutWords(), answeredAt, recordedAt, evidence, doubt);
    }

    Revision as(ResponseStatus newStatus, @Nullable String newDoubt) {
        return new Revision(number, newStatus, answers, answeredAt, recordedAt, evidence, newDoubt);
    }
}
