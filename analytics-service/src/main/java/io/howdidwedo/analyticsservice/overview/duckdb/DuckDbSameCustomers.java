package io.howdidwedo.analyticsservice.overview.duckdb;

import io.howdidwedo.analyticsservice.chronicle.duckdb.DuckDbChronicle;
import io.howdidwedo.analyticsservice.figure.Figure;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.figure.Slice;
import io.howdidwedo.analyticsservice.figure.duckdb.MetricSql;
import io.howdidwedo.analyticsservice.figure.duckdb.SliceSql;
import io.howdidwedo.analyticsservice.overview.SameCustomers;
import io.howdidwedo.analyticsservice.statistics.comparison.PairedShares;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/// Looks up in the chronicle who answered in two periods.
final class DuckDbSameCustomers implements SameCustomers {
    /// The last answer of each period is the largest number that its time makes with its hit as the
    /// last bit; of two at the same instant the satisfied one. A number is all that must be kept of
    /// a customer meanwhile: there are millions.
    private static final String BOTH =
            """
            WITH answers AS (
                SELECT hash(customer) AS customer, :now AS now, :before AS before,
                    epoch_us(occurred_at) * 2 + CAST((:good) AS INTEGER) AS numbered
                FROM counted_answers WHERE (:among) AND ((:now) OR (:before))
            ), last_answers AS (
                SELECT max(numbered) FILTER (now) & 1 AS hit_now,
                    max(numbered) FILTER (before) & 1 AS hit_before
                FROM answers GROUP BY customer
                HAVING bool_or(now) AND bool_or(before)
            )
            SELECT count(*) FILTER (hit_now = 1 AND hit_before = 1),
                count(*) FILTER (hit_now = 1 AND hit_before = 0),
                count(*) FILTER (hit_now = 0 AND hit_before = 1),
                count(*) FILTER (hit_now = 0 AND hit_before = 0)
            FROM last_answers
            """;

    private final DuckDbChronicle chronicle;

    DuckDbSameCustomers(DuckDbChronicle chronicle) {
        this.chronicle = chronicle;
    }

    @Override
    public Optional<PairedShares> of(Metric metric, Slice now, Slice before) {
        SliceSql first = new SliceSql(now);
        SliceSql second = new SliceSql(before);
        String sql =
                MetricSql.of(metric)
                        .in(BOTH)
                        .replace(":now", first.where())
                        .replace(":before", second.where());
        return chronicle.ask(
                connection -> {
                    try (PreparedStatement query = connection.prepareStatement(sql)) {
                        int next = second.fill(query, first.fill(query, 1));
                        second.fill(query, first.fill(query, next));
                        return paired(query);
                    }
                });
    }

    private static Optional<PairedShares> paired(PreparedStatement query) throws SQLException {
        try (ResultSet row = query.executeQuery()) {
            row.next();
            return paired(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4));
        }
    }

    private static Optional<PairedShares> paired(
            long both, long onlyNow, long onlyBefore, long neither) {
        return both + onlyNow + onlyBefore + neither < Figure.FEWEST_CUSTOMERS
                ? Optional.empty()
                : Optional.of(new PairedShares(both, onlyNow, onlyBefore, neither));
    }
}
