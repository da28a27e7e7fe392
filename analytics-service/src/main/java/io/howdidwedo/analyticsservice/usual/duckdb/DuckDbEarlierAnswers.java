package io.howdidwedo.analyticsservice.usual.duckdb;

import io.howdidwedo.analyticsservice.chronicle.duckdb.DuckDbChronicle;
import io.howdidwedo.analyticsservice.usual.EarlierAnswers;
import io.howdidwedo.analyticsservice.usual.EarlierAnswers.AnswerTally;
import io.howdidwedo.analyticsservice.usual.EarlierAnswers.AnswerTally.Group;
import io.howdidwedo.analyticsservice.usual.PriorWindow;
import java.math.BigInteger;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Adds answers up in whole numbers in the chronicle.
final class DuckDbEarlierAnswers implements EarlierAnswers {
    private static final String ALL =
            """
            SELECT relationship_id, offering, points, good FROM rated
            WHERE expectation = ? AND occurred_at >= ? AND occurred_at < ?
            """;

    /// Of the answers known at the time, the last inside the window counts.
    private static final String KNOWN =
            """
            SELECT a.relationship_id, a.offering, r.points,
                steps_above_worst(q.direction, r.points, r.rating) AS good
            FROM (
                SELECT * FROM answers
                WHERE standing IN ('COUNTS', 'SUPERSEDED') AND answer_recorded_at <= ?
                QUALIFY row_number() OVER (PARTITION BY transaction_id
                    ORDER BY answered_at DESC, answer_external_id DESC, response_id DESC) = 1
            ) a
            JOIN ratings r ON r.response_id = a.response_id
            JOIN requirements q ON q.offering = a.offering
                AND q.agreement_version = a.agreement_version AND q.expectation = r.expectation
            WHERE r.expectation = ? AND a.occurred_at >= ? AND a.occurred_at < ?
            """;

    private static final String TALLY =
            """
            WITH answers_in_parts AS (
                SELECT relationship_id, offering,
                    CAST(good AS HUGEINT) * (? // (points - 1)) AS part
                FROM (:answers)
            ), by_relationship AS (
                SELECT offering, relationship_id, count(*) AS each, sum(part) AS total,
                    sum(part * part) AS squares
                FROM answers_in_parts GROUP BY ALL
            )
            SELECT offering, each, count(*), CAST(sum(total) AS VARCHAR),
                CAST(sum(total * total) AS VARCHAR), CAST(sum(squares) AS VARCHAR)
            FROM by_relationship GROUP BY offering, each
            """;

    private final DuckDbChronicle chronicle;

    /// The answers of this chronicle.
    DuckDbEarlierAnswers(DuckDbChronicle chronicle) {
        this.chronicle = chronicle;
    }

    @Override
    public AnswerTally tally(String expectation, PriorWindow window, @Nullable Instant knownAt) {
        Selection selection = new Selection(expectation, window, knownAt);
        return chronicle.ask(
                connection -> {
                    long unit = selection.unit(connection);
                    return unit == 0 ? AnswerTally.empty() : selection.tally(connection, unit);
                });
    }

    private record Selection(String expectation, PriorWindow window, @Nullable Instant knownAt) {

        /// The smallest number that every scale's steps divide; 0 when there is no answer.
        long unit(Connection connection) throws SQLException {
            long unit = 0;
            try (PreparedStatement query =
                    connection.prepareStatement(
                            "SELECT DISTINCT points - 1 FROM (" + sql() + ")")) {
                fill(query, 1);
                try (ResultSet rows = query.executeQuery()) {
                    while (rows.next()) {
                        long steps = rows.getLong(1);
                        unit = unit == 0 ? steps : unit / gcd(unit, steps) * steps;
                    }
                }
            }
            return unit;
        }

        AnswerTally tally(Connection connection, long unit) throws SQLException {
            List<Group> groups = new ArrayList<>();
            try (PreparedStatement query =
                    connection.prepareStatement(TALLY.replace(":answers", sql()))) {
                query.setLong(1, unit);
                fill(query, 2);
                try (ResultSet rows = query.executeQuery()) {
                    while (rows.next()) {
                        groups.add(group(rows));
                    }
                }
            }
            return new AnswerTally(unit, groups);
        }

        private static Group group(ResultSet row) throws SQLException {
            return new Group(
                    row.getString(1),
                    row.getLong(2),
                    row.getLong(3),
                    new BigInteger(row.getString(4)),
                    new BigInteger(row.getString(5)),
                    new BigInteger(row.getString(6)));
        }

        private String sql() {
            return knownAt == null ? ALL : KNOWN;
        }

        private void fill(PreparedStatement query, int first) throws SQLException {
            int at = first;
            if (knownAt != null) {
                query.setObject(at++, utc(knownAt));
            }
            query.setString(at++, expectation);
            query.setObject(at++, utc(window.from()));
            query.setObject(at, utc(window.until()));
        }

        private static LocalDateTime utc(Instant instant) {
            return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
        }

        private static long gcd(long one, long other) {
            return other == 0 ? one : gcd(other, one % other);
        }
    }
}
