package io.howdidwedo.analyticsservice.figure.duckdb;

import io.howdidwedo.analyticsservice.chronicle.Told;
import io.howdidwedo.contracts.cases.CaseChanged;
import io.howdidwedo.contracts.cases.CaseChanged.CaseStatus;
import io.howdidwedo.contracts.event.DerivedId;
import io.howdidwedo.contracts.transaction.TransactionRecorded;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A case of which the customer should hear within an hour, as its topic tells of it.
record FollowedUp(Told visit, Instant openedAt) {
    private static final Duration DUE = Duration.ofHours(1);

    Instant at(Duration later) {
        return openedAt.plus(later);
    }

    CaseChanged opened() {
        return told(CaseStatus.OPEN, 1, DUE, at(DUE), null, null, null, openedAt);
    }

    CaseChanged contacted(Duration later) {
        return told(CaseStatus.IN_PROGRESS, 1, DUE, at(DUE), at(later), null, null, at(later));
    }

    /// This one as it is told when another one goes on for it.
    CaseChanged mergedInto(FollowedUp other, Duration later) {
        return told(CaseStatus.CLOSED, 1, DUE, at(DUE), null, null, other.caseId(), at(later));
    }

    /// The same, which was resolved and reopened before.
    CaseChanged mergedAfterReopening(FollowedUp other, Duration resolved, Duration later) {
        return told(
                CaseStatus.CLOSED, 1, DUE, at(DUE), null, at(resolved), other.caseId(), at(later));
    }

    /// The same, whose customer had heard from us before.
    CaseChanged mergedAfterContact(FollowedUp other, Duration contact, Duration later) {
        return told(
                CaseStatus.CLOSED, 1, DUE, at(DUE), at(contact), null, other.caseId(), at(later));
    }

    /// Due anew an hour later each time.
    CaseChanged escalated(int level, Duration later) {
        return told(CaseStatus.OPEN, level, later.plus(DUE), at(DUE), null, null, null, at(later));
    }

    CaseChanged resolvedSilently(Duration later) {
        return told(CaseStatus.RESOLVED, 1, DUE, at(DUE), null, at(later), null, at(later));
    }

    CaseChanged resolved(Duration contact, Duration later, CaseStatus status) {
        return told(status, 1, DUE, at(DUE), at(contact), at(later), null, at(later));
    }

    @SuppressWarnings("NullAway")
    CaseChanged toldBeforeThereWasAFirstDueTime() {
        return told(CaseStatus.OPEN, 1, DUE, null, null, null, null, openedAt);
    }

    private UUID caseId() {
        return DerivedId.of("case", visit.externalId());
    }

    private CaseChanged told(
            CaseStatus status,
            int level,
            Duration due,
            @Nullable Instant firstDueAt,
            @Nullable Instant firstContactAt,
            @Nullable Instant resolvedAt,
            @Nullable UUID mergedInto,
            Instant changedAt) {
        TransactionRecorded transaction = visit.recorded(null);
        return new CaseChanged(
                caseId(),
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
                mergedInto,
                changedAt);
    }
}
