package io.howdidwedo.analyticsservice.overview.duckdb;

import io.howdidwedo.analyticsservice.chronicle.Told;
import io.howdidwedo.contracts.cases.CaseChanged;
import io.howdidwedo.contracts.cases.CaseChanged.CaseStatus;
import io.howdidwedo.contracts.event.DerivedId;

/// Cases that a team has resolved.
public final class ResolvedCases {
    private ResolvedCases() {}

    /// That about an answer, with the root cause the team found.
    public static CaseChanged of(Told visit, String customer, String cause) {
        return new CaseChanged(
                DerivedId.of("case", visit.externalId()),
                visit.transactionId(),
                DerivedId.of("relationship", customer),
                1,
                customer,
                visit.supplier(),
                visit.supplier(),
                visit.offering(),
                CaseStatus.RESOLVED,
                "rule",
                null,
                1,
                1,
                visit.occurredAt(),
                visit.occurredAt(),
                visit.occurredAt(),
                null,
                visit.occurredAt(),
                null,
                cause,
                null,
                visit.occurredAt());
    }
}
