package io.howdidwedo.followupservice.cases;

import io.howdidwedo.contracts.cases.CaseStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

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
}
