package io.howdidwedo.analyticsservice.figure.duckdb;

import io.howdidwedo.analyticsservice.chronicle.Told;
import io.howdidwedo.contracts.cases.CaseChanged;
import io.howdidwedo.contracts.cases.CaseStatus;
import io.howdidwedo.contracts.event.DerivedId;
import io.howdidwedo.contracts.transaction.TransactionRecorded;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A case of which the customer should hear within an hour, as its topic tells of it.
record FollowedUp(Told visit, Instant openedAt) {
    private static final Duration DUE = Duration.ofHours(1);

    Instant at(Duration later) {
        return openedAt.plus(later);
    }

    CaseChanged opened() {
        return told(CaseStatus.OPEN, 1, DUE, at(DUE), null, null, openedAt);
    }

    CaseChanged contacted(Duration later) {
        return told(CaseStatus.IN_PROGRESS, 1, DUE, at(DUE), at(later), null, at(later));
    }

    /// This one as it is told when another one goes on for it.
    CaseChanged mergedInto(FollowedUp other, Duration later) {
        CaseChanged closed = told(CaseStatus.CLOSED, 1, DUE, at(DUE), null, null, at(later));
        return new CaseChanged(
                closed.caseId(),
                closed.transactionId(),
                closed.relationshipId(),
                closed.version() + 1,
                closed.customer(),
                closed.supplier(),
                closed.team(),
                closed.offering(),
                closed.status(),
                closed.rule(),
                closed.owner(),
                closed.level(),
                closed.round(),
                closed.openedAt(),
                closed.dueAt(),
                closed.firstDueAt(),
                closed.firstContactAt(),
                closed.resolvedAt(),
                closed.recoveredAt(),
                closed.rootCause(),
                other.opened().caseId(),
                closed.changedAt());
    }

    /// Due anew an hour later each time.
    CaseChanged escalated(int level, Duration later) {
        return told(CaseStatus.OPEN, level, later.plus(DUE), at(DUE), null, null, at(later));
    }

    CaseChanged resolvedSilently(Duration later) {
        return told(CaseStatus.RESOLVED, 1, DUE, at(DUE), null, at(later), at(later));
    }

    CaseChanged resolved(Duration contact, Duration later, CaseStatus status) {
        return told(status, 1, DUE, at(DUE), at(contact), at(later), at(later));
    }

    @SuppressWarnings("NullAway")
    CaseChanged toldBeforeThereWasAFirstDueTime() {
        return told(CaseStatus.OPEN, 1, DUE, null, null, null, openedAt);
    }

    private CaseChanged told(
            CaseStatus status,
            int level,
            Duration due,
            @Nullable Instant firstDueAt,
            @Nullable Instant firstContactAt,
            @Nullable Instant resolvedAt,
            Instant changedAt) {
        TransactionRecorded transaction = visit.recorded(null);
        return new CaseChanged(
                DerivedId.of("case", visit.externalId()),
                transaction.transactionId(),
                transaction.relationshipId(),
                1,
                visit.customer(),
                visit.supplier(),
                visit.supplier(),
                visit.offering(),
                status,
                "A",
                null,
                level,
                0,
                openedAt,
                at(due),
                firstDueAt,
                firstContactAt,
                resolvedAt,
                null,
                null,
                null,
                changedAt);
    }
}
