package io.howdidwedo.analyticsservice.figure.duckdb;

import io.howdidwedo.analyticsservice.chronicle.Chronicle;
import io.howdidwedo.analyticsservice.chronicle.duckdb.DuckDbChronicle;
import io.howdidwedo.analyticsservice.figure.Source;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Finds the customers whose rows have become others though nothing of theirs has changed: time has
/// passed, as the newest facts tell, or a case has changed that goes on for theirs.
final class Turned {
    private static final String LATEST = "SELECT supplier, instant FROM latest_transactions";
    private static final String RETURNS =
            """
            SELECT DISTINCT customer FROM counted_answers
            WHERE supplier = ? AND happened_at + INTERVAL 180 DAY > ?
                AND happened_at + INTERVAL 180 DAY <= ?
            """;
    private static final LocalDateTime NEVER = LocalDateTime.of(1, 1, 1, 0, 0);

    private static final String NEWEST_FACT = "SELECT instant FROM latest_fact";
    private static final String CASES =
            """
            SELECT DISTINCT t.customer FROM cases c JOIN intake t USING (transaction_id)
            WHERE c.merged_into IS NOT NULL
                OR (c.first_contact_at IS NULL AND c.first_due_at >= ? AND c.first_due_at < ?)
            """;

    private final DuckDbChronicle chronicle;

    Turned(DuckDbChronicle chronicle) {
        this.chronicle = chronicle;
    }

    /// Those of a source, since an earlier moment.
    Set<String> since(Chronicle.Kept before, Source source) {
        return switch (source) {
            case ANSWERS_AND_WHAT_FOLLOWED, ANSWERS_AND_WHAT_WAS_SPENT -> returns(before);
            case CASES -> cases(before);
            default -> Set.of();
        };
    }

    private Set<String> returns(Chronicle.Kept before) {
        Map<String, LocalDateTime> then = before.asked(this::latest);
        Map<String, LocalDateTime> now = latest();
        Set<String> customers = new HashSet<>();
        now.forEach(
                (supplier, until) -> {
                    LocalDateTime from = then.getOrDefault(supplier, NEVER);
                    if (!until.equals(from)) {
                        customers.addAll(customers(RETURNS, supplier, from, until));
                    }
                });
        return customers;
    }

    private Map<String, LocalDateTime> latest() {
        return chronicle.ask(
                connection -> {
                    Map<String, LocalDateTime> latest = new HashMap<>();
                    try (PreparedStatement query = connection.prepareStatement(LATEST);
                            ResultSet rows = query.executeQuery()) {
                        while (rows.next()) {
                            latest.put(rows.getString(1), rows.getObject(2, LocalDateTime.class));
                        }
                    }
                    return latest;
                });
    }

    private Set<String> cases(Chronicle.Kept before) {
        LocalDateTime then = before.asked(this::newestFact);
        return customers(CASES, then, newestFact());
    }

    private LocalDateTime newestFact() {
        return chronicle.ask(
                connection -> {
                    try (PreparedStatement query = connection.prepareStatement(NEWEST_FACT);
                            ResultSet row = query.executeQuery()) {
                        LocalDateTime instant =
                                row.next() ? row.getObject(1, LocalDateTime.class) : null;
                        return Objects.requireNonNullElse(instant, NEVER);
                    }
                });
    }

    private Set<String> customers(String sql, Object... values) {
        return chronicle.ask(connection -> customers(connection, sql, values));
    }

    private static Set<String> customers(Connection connection, String sql, Object... values)
            throws SQLException {
        Set<String> customers = new HashSet<>();
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            for (int at = 0; at < values.length; at++) {
                query.setObject(at + 1, values[at]);
            }
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    customers.add(rows.getString(1));
                }
            }
        }
        return customers;
    }
}
