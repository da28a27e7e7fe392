package io.howdidwedo.analyticsservice.rejudging.duckdb;

import io.howdidwedo.analyticsservice.chronicle.duckdb.DuckDbChronicle;
import io.howdidwedo.analyticsservice.rejudging.Verdicts;
import io.howdidwedo.analyticsservice.rejudging.Verdicts.Resting;
import io.howdidwedo.contracts.verdict.VerdictChanged.Usual;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;

/// The verdicts in the chronicle.
final class DuckDbVerdicts implements Verdicts {
    private static final String RESTING =
            """
            SELECT DISTINCT offering, agreement_version, expectation,
                CAST(date_trunc('month', occurred_at) AS DATE) AS month,
                usual_mean, usual_strength, usual_noise, usual_answers
            FROM outcomes
            WHERE basis IS NOT NULL AND (
            """;

    private static final String UNCHECKED =
            """
                (offering, expectation, CAST(date_trunc('month', occurred_at) AS DATE)) IN
                    (SELECT (offering, expectation, month) FROM unchecked WHERE batch <= ?)
            """;

    private static final String OF_MONTHS =
            """
                OR (expectation = ? AND occurred_at >= ? AND occurred_at < ?)
            """;

    private static final String RELATIONSHIPS =
            """
            SELECT DISTINCT o.relationship_id
            FROM outcomes o
            JOIN (VALUES :resting) r(offering, agreement_version, expectation, month, mean,
                strength, noise, answers)
                ON r.offering = o.offering AND r.agreement_version = o.agreement_version
                AND r.expectation = o.expectation
                AND r.month = CAST(date_trunc('month', o.occurred_at) AS DATE)
                AND r.mean = o.usual_mean AND r.strength = o.usual_strength
                AND r.noise = o.usual_noise AND r.answers = o.usual_answers
            WHERE o.basis IS NOT NULL
            """;

    private static final String ONE_RESTING =
            "(?, ?, ?, CAST(? AS DATE), CAST(? AS DOUBLE), CAST(? AS DOUBLE), CAST(? AS DOUBLE),"
                    + " CAST(? AS BIGINT))";

    private static final int AT_ONCE = 500;

    private static final String NEWEST_NOTE =
            "SELECT greatest((SELECT coalesce(max(batch), 0) FROM changed_answers),"
                    + " (SELECT coalesce(max(batch), 0) FROM unchecked))";
    private static final String CHANGED_ANSWERS =
            "SELECT DISTINCT expectation, day FROM changed_answers WHERE batch <= ?";

    private final DuckDbChronicle chronicle;

    /// The verdicts of this chronicle.
    public DuckDbVerdicts(DuckDbChronicle chronicle) {
        this.chronicle = chronicle;
    }

    @Override
    public long newestNote() {
        return chronicle.ask(
                connection -> {
                    try (Statement query = connection.createStatement();
                            ResultSet row = query.executeQuery(NEWEST_NOTE)) {
                        row.next();
                        return row.getLong(1);
                    }
                });
    }

    @Override
    public Map<String, Set<LocalDate>> changedAnswers(long upToNote) {
        return chronicle.ask(connection -> changedAnswers(connection, upToNote));
    }

    private static Map<String, Set<LocalDate>> changedAnswers(Connection connection, long upToNote)
            throws SQLException {
        Map<String, Set<LocalDate>> changed = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement(CHANGED_ANSWERS)) {
            query.setLong(1, upToNote);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    changed.computeIfAbsent(rows.getString(1), _ -> new HashSet<>())
                            .add(rows.getObject(2, LocalDate.class));
                }
            }
        }
        return changed;
    }

    @Override
    public List<Resting> resting(Map<String, SortedSet<YearMonth>> months, long upToNote) {
        List<Map.Entry<String, SortedSet<YearMonth>>> spans =
                months.entrySet().stream().filter(span -> !span.getValue().isEmpty()).toList();
        String sql = RESTING + UNCHECKED + OF_MONTHS.repeat(spans.size()) + ")";
        return chronicle.ask(
                connection -> {
                    try (PreparedStatement query = connection.prepareStatement(sql)) {
                        query.setLong(1, upToNote);
                        int at = 2;
                        for (var span : spans) {
                            query.setString(at++, span.getKey());
                            query.setObject(at++, start(span.getValue().first()));
                            query.setObject(at++, start(span.getValue().last().plusMonths(1)));
                        }
                        return resting(query);
                    }
                });
    }

    private static List<Resting> resting(PreparedStatement query) throws SQLException {
        List<Resting> all = new ArrayList<>();
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                all.add(resting(rows));
            }
        }
        return all;
    }

    private static Resting resting(ResultSet row) throws SQLException {
        return new Resting(
                row.getString(1),
                row.getInt(2),
                row.getString(3),
                YearMonth.from(row.getObject(4, LocalDate.class)),
                new Usual(row.getDouble(5), row.getDouble(6), row.getDouble(7), row.getLong(8)));
    }

    @Override
    public Set<UUID> relationships(List<Resting> resting) {
        Set<UUID> ids = new HashSet<>();
        for (int from = 0; from < resting.size(); from += AT_ONCE) {
            List<Resting> some = resting.subList(from, Math.min(resting.size(), from + AT_ONCE));
            ids.addAll(chronicle.ask(connection -> relationships(connection, some)));
        }
        return ids;
    }

    private static List<UUID> relationships(Connection connection, List<Resting> some)
            throws SQLException {
        String values = String.join(", ", Collections.nCopies(some.size(), ONE_RESTING));
        List<UUID> ids = new ArrayList<>();
        try (PreparedStatement query =
                connection.prepareStatement(RELATIONSHIPS.replace(":resting", values))) {
            fill(query, some);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getObject(1, UUID.class));
                }
            }
        }
        return ids;
    }

    private static void fill(PreparedStatement query, List<Resting> some) throws SQLException {
        int at = 1;
        for (Resting resting : some) {
            query.setString(at++, resting.offering());
            query.setInt(at++, resting.agreementVersion());
            query.setString(at++, resting.expectation());
            query.setObject(at++, start(resting.month()));
            query.setDouble(at++, resting.usual().mean());
            query.setDouble(at++, resting.usual().strength());
            query.setDouble(at++, resting.usual().noise());
            query.setLong(at++, resting.usual().answers());
        }
    }

    @Override
    public void checked(long upToNote) {
        chronicle.note(
                connection -> {
                    remove(connection, "DELETE FROM changed_answers WHERE batch <= ?", upToNote);
                    remove(connection, "DELETE FROM unchecked WHERE batch <= ?", upToNote);
                    return upToNote;
                });
    }

    private static void remove(Connection connection, String sql, long upTo) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, upTo);
            statement.executeUpdate();
        }
    }

    private static Date start(YearMonth month) {
        return Date.valueOf(month.atDay(1));
    }
}
