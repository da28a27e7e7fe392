package io.howdidwedo.followupservice.cases;

import io.howdidwedo.contracts.cases.CaseChanged.CaseStatus;
import io.howdidwedo.followupservice.cases.heard.AnswerHeard.AnswerAgain;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where a case stands, with what only makes sense there.
public sealed interface CaseState {
    /// Its name for everybody else.
    CaseStatus status();

    /// Somebody has work to do.
    sealed interface Work extends CaseState {}

    /// Work whose time runs.
    sealed interface Running extends Work {}

    /// Nobody has begun.
    record Open() implements Running {
        @Override
        public CaseStatus status() {
            return CaseStatus.OPEN;
        }
    }

    /// Somebody works on it.
    record InProgress() implements Running {
        @Override
        public CaseStatus status() {
            return CaseStatus.IN_PROGRESS;
        }
    }

    /// It was put right, and was not after all.
    record Reopened() implements Running {
        @Override
        public CaseStatus status() {
            return CaseStatus.REOPENED;
        }
    }

    /// The customer has the next word; meanwhile its time stands still.
    ///
    /// @param workLeft what was left of the working time allowed; not positive when it was overdue
    record Waiting(Duration workLeft) implements Work {
        @Override
        public CaseStatus status() {
            return CaseStatus.WAITING;
        }
    }

    /// The team says that it is put right; the customer is asked.
    record Resolved() implements CaseState {
        @Override
        public CaseStatus status() {
            return CaseStatus.RESOLVED;
        }
    }

    /// The customer says that it is put right.
    ///
    /// @param since when they said so
    record Recovered(Instant since) implements CaseState {
        @Override
        public CaseStatus status() {
            return CaseStatus.RECOVERED;
        }
    }

    /// It goes on in another case of the same customer.
    ///
    /// @param into that case
    record Merged(UUID into) implements CaseState {
        @Override
        public CaseStatus status() {
            return CaseStatus.CLOSED;
        }
    }

    /// What came of a case so far.
    ///
    /// @param round how often the customer is or was asked again
    /// @param resolvedAt when the team last said that it is put right; null: it did not
    /// @param rootCause null while none is named
    /// @param heardAgain which answers there are from when the customer was asked again
    /// @param askAgainAt when the team wants the customer to be asked; null: when it is usual
    record Outcome(
            int round,
            @Nullable Instant resolvedAt,
            @Nullable String rootCause,
            List<HeardAgain> heardAgain,
            @Nullable Instant askAgainAt) {

        /// Of a case whose customer is asked when it is usual.
        Outcome(
                int round,
                @Nullable Instant resolvedAt,
                @Nullable String rootCause,
                List<HeardAgain> heardAgain) {
            this(round, resolvedAt, rootCause, heardAgain, null);
        }

        /// Nothing yet.
        static final Outcome NONE = new Outcome(0, null, null, List.of());

        public Outcome {
            heardAgain = List.copyOf(heardAgain);
        }

        /// The team says that it is put right; the customer is asked once more.
        Outcome resolved(@Nullable String cause, @Nullable Instant askAt, Instant now) {
            return new Outcome(
                    round + 1, now, cause == null ? rootCause : cause, heardAgain, askAt);
        }

        /// As it was before it was resolved. The round stays counted.
        Outcome as(@Nullable Instant resolved, @Nullable String cause) {
            return new Outcome(round, resolved, cause, heardAgain, askAgainAt);
        }

        /// With another root cause.
        Outcome causedBy(String cause) {
            return new Outcome(round, resolvedAt, cause, heardAgain, askAgainAt);
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
            return new Outcome(round, resolvedAt, rootCause, all, askAgainAt);
        }

        /// That a customer who was asked again has answered.
        ///
        /// @param version of the answer; an older one is ignored
        /// @param putRight whether they say that it is put right; null when they left that open
        public record HeardAgain(UUID responseId, long version, @Nullable Boolean putRight) {}
    }
}
