package io.howdidwedo.analyticsservice.dashboard.duckdb;

import io.howdidwedo.analyticsservice.chronicle.duckdb.DuckDbChronicle;
import io.howdidwedo.analyticsservice.dashboard.Lapsing;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.figure.Slice;
import io.howdidwedo.analyticsservice.figure.duckdb.MetricSql;
import io.howdidwedo.analyticsservice.figure.duckdb.SliceSql;
import io.howdidwedo.analyticsservice.statistics.Clusters;
import java.sql.PreparedStatement;
import java.sql.ResultSet;

/// Looks up in the chronicle who has not come again.
final class DuckDbLapsing implements Lapsing {
    private static final String LAPSED =
            """
            WITH last_verdicts AS (
                SELECT relationship_id,
                    arg_max(:good, (occurred_at, transaction_id)) AS dissatisfied
                FROM counted_answers WHERE :among AND :where
                GROUP BY relationship_id
            ), intervals AS (
                SELECT relationship_id, supplier, occurred_at,
                    epoch(occurred_at) - epoch(lag(occurred_at) OVER (
                        PARTITION BY relationship_id ORDER BY occurred_at)) AS seconds
                FROM intake
                WHERE relationship_id IN (SELECT relationship_id FROM last_verdicts)
            ), rhythms AS (
                SELECT relationship_id, supplier, max(occurred_at) AS last_at,
                    median(seconds) AS usual
                FROM intervals GROUP BY relationship_id, supplier HAVING count(seconds) > 0
            ), told AS (
                SELECT dissatisfied,
                    epoch(instant) - epoch(last_at) > 2 * usual AS lapsed
                FROM last_verdicts JOIN rhythms USING (relationship_id)
                JOIN latest_transactions USING (supplier)
            )
            SELECT count(*) FILTER (dissatisfied), count(*) FILTER (dissatisfied AND lapsed),
                count(*) FILTER (NOT dissatisfied), count(*) FILTER (NOT dissatisfied AND lapsed)
            FROM told
            """;

    private static final MetricSql DISSATISFIED = MetricSql.of(Metric.DISSATISFIED);

    private final DuckDbChronicle chronicle;

    DuckDbLapsing(DuckDbChronicle chronicle) {
        this.chronicle = chronicle;
    }

    @Override
    public Lapsed lapsed(Slice slice) {
        SliceSql conditions = new SliceSql(slice);
        return chronicle.ask(
                connection -> {
                    try (PreparedStatement query =
                            connection.prepareStatement(
                                    DISSATISFIED
                                            .in(LAPSED)
                                            .replace(":where", conditions.where()))) {
                        conditions.fill(query, 1);
                        try (ResultSet row = query.executeQuery()) {
                            row.next();
                            return new Lapsed(
                                    Clusters.ofOneEach(row.getLong(1), row.getLong(2)),
                                    Clusters.ofOneEach(row.getLong(3), row.getLong(4)));
                        }
                    }
                });
    }
}
