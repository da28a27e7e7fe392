package io.howdidwedo.analyticsservice.dashboard.duckdb;

import io.howdidwedo.analyticsservice.chronicle.duckdb.DuckDbChronicle;
import io.howdidwedo.analyticsservice.dashboard.SameCustomers;
import io.howdidwedo.analyticsservice.figure.Figure;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.figure.Slice;
import io.howdidwedo.analyticsservice.figure.duckdb.MetricSql;
import io.howdidwedo.analyticsservice.figure.duckdb.SliceSql;
import io.howdidwedo.analyticsservice.statistics.comparison.PairedShares;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.Optional;

/// Looks up in the chronicle who answered in two periods.
final class DuckDbSameCustomers implements SameCustomers {
    private static final String BOTH =
            """
            WITH answers_now AS (
                SELECT customer, arg_max(:good, (occurred_at, transaction_id)) AS hit
                FROM counted_answers WHERE (:among) AND :now GROUP BY customer
            ), answers_before AS (
                SELECT customer, arg_max(:good, (occurred_at, transaction_id)) AS hit
                FROM counted_answers WHERE (:among) AND :before GROUP BY customer
            )
            SELECT count(*) FILTER (n.hit AND b.hit), count(*) FILTER (n.hit AND NOT b.hit),
                count(*) FILTER (NOT n.hit AND b.hit), count(*) FILTER (NOT n.hit AND NOT b.hit)
            FROM answers_now n JOIN answers_before b USING (customer)
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
                        second.fill(query, first.fill(query, 1));
                        try (ResultSet row = query.executeQuery()) {
                            row.next();
                            return paired(
                                    row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4));
                        }
                    }
                });
    }

    private static Optional<PairedShares> paired(
            long both, long onlyNow, long onlyBefore, long neither) {
        return both + onlyNow + onlyBefore + neither < Figure.FEWEST_CUSTOMERS
                ? Optional.empty()
                : Optional.of(new PairedShares(both, onlyNow, onlyBefore, neither));
    }
}
