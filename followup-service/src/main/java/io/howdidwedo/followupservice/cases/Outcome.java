package io.howdidwedo.followupservice.cases;

import io.howdidwedo.followupservice.cases.heard.AnswerAgain;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What came of a case so far.
///
/// @param round how often the customer is or was asked again
/// @param resolvedAt when the team last said that it is put right; null: it did not
/// @param rootCause null while none is named
/// @param heardAgain which answers there are from when the customer was asked again
public record Outcome(
        int round,
        @Nullable Instant resolvedAt,
        @Nullable String rootCause,
        List<HeardAgain> heardAgain) {
    /// Nothing yet.
    static final Outcome NONE = new Outcome(0, null, null, List.of());

    public Outcome {
        heardAgain = List.copyOf(heardAgain);
    }

    /// The team says that it is put right; the customer is asked once more.
    Outcome resolved(@Nullable String cause, Instant now) {
        return new Outcome(round + 1, now, cause == null ? rootCause : cause, heardAgain);
    }

    /// As it was before it was resolved. The round stays counted.
    Outcome as(@Nullable Instant resolved, @Nullable String cause) {
        return new Outcome(round, resolved, cause, heardAgain);
    }

    /// With another root cause.
    Outcome causedBy(String cause) {
        return new Outcome(round, resolvedAt, cause, heardAgain);
    }

    /// What was heard of an answer so far.
    Optional<HeardAgain> heard(AnswerAgain answer) {
        return heardAgain.stream()
                .filter(known -> known.responseId().equals(answer.responseId()))
                .findFirst();
    }

    /// With what was heard of an answer now.
    Outcome with(AnswerAgain answer) {
        List<HeardAgain> all = new ArrayList<>(heardAgain);
        all.removeIf(known -> known.responseId().equals(answer.responseId()));
        all.add(new HeardAgain(answer.responseId(), answer.version(), answer.putRight()));
        return new Outcome(round, resolvedAt, rootCause, all);
    }

    /// That a customer who was asked again has answered.
    ///
    /// @param version of the answer; an older one is ignored
    /// @param putRight whether they say that it is put right; null when they left that open
    public record HeardAgain(UUID responseId, long version, @Nullable Boolean putRight) {}
}
