package io.howdidwedo.analyticsservice.chronicle.duckdb;

import io.howdidwedo.contracts.cases.CaseChanged;
import io.howdidwedo.contracts.cases.CauseFixed;
import io.howdidwedo.contracts.event.Event;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/// Lays cases and the fixes of their root causes out.
final class StagedCases {
    private final DuckDBConnection connection;

    StagedCases(DuckDBConnection connection) {
        this.connection = connection;
    }

    boolean cases(List<Event> events) throws SQLException {
        Collection<CaseChanged> newest =
                Newest.of(events, CaseChanged.class, CaseChanged::caseId, CaseChanged::version);
        if (newest.isEmpty()) {
            return false;
        }
        try (Rows rows = new Rows(connection, "staged_cases")) {
            for (CaseChanged changed : newest) {
                row(changed, rows);
            }
        }
        return true;
    }

    private static void row(CaseChanged changed, Rows rows) throws SQLException {
        rows.row(
                changed.caseId(),
                changed.version(),
                changed.transactionId(),
                changed.status(),
                changed.openedAt(),
                changed.firstDueAt(),
                changed.changedAt(),
                changed.firstContactAt(),
                changed.resolvedAt(),
                changed.recoveredAt(),
                cause(changed),
                changed.mergedInto());
    }

    private static @Nullable String cause(CaseChanged changed) {
        String cause = changed.rootCause();
        return cause == null || cause.isBlank() ? null : cause.strip();
    }

    boolean fixes(List<Event> events) throws SQLException {
        Collection<CauseFixed> all = Newest.of(events, CauseFixed.class, CauseFixed::fixId, _ -> 0);
        if (all.isEmpty()) {
            return false;
        }
        try (Rows rows = new Rows(connection, "staged_fixes")) {
            for (CauseFixed fix : all) {
                for (String supplier : fix.suppliers()) {
                    rows.row(fix.fixId(), fix.cause().strip(), supplier, fix.fixedAt());
                }
                if (fix.suppliers().isEmpty()) {
                    rows.row(fix.fixId(), fix.cause().strip(), null, fix.fixedAt());
                }
            }
        }
        return true;
    }
}
