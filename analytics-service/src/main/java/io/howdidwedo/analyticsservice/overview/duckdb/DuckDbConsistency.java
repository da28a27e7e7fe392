package io.howdidwedo.analyticsservice.overview.duckdb;

import io.howdidwedo.analyticsservice.chronicle.duckdb.DuckDbChronicle;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.figure.Slice;
import io.howdidwedo.analyticsservice.figure.duckdb.MetricSql;
import io.howdidwedo.analyticsservice.figure.duckdb.SliceSql;
import io.howdidwedo.analyticsservice.overview.Consistency;
import io.howdidwedo.analyticsservice.statistics.Clusters;

/// Counts relationships in the chronicle.
final class DuckDbConsistency implements Consistency {
    private static final String RELATIONSHIPS =
            """
            SELECT count(*), count(*) FILTER (broken = 0)
            FROM (
                SELECT count(*) AS verdicts,
                    count(*) FILTER (:good) AS broken
                FROM counted_answers
                WHERE :among AND :where
                GROUP BY relationship_id
            )
            WHERE verdicts >= 2
            """;

    private static final MetricSql DISSATISFIED = MetricSql.of(Metric.DISSATISFIED);

    private final DuckDbChronicle chronicle;

    DuckDbConsistency(DuckDbChronicle chronicle) {
        this.chronicle = chronicle;
    }

    @Override
    public Clusters relationships(Slice slice) {
        return new SliceSql(slice)
                .ask(
                        chronicle,
                        DISSATISFIED.in(RELATIONSHIPS),
                        row -> {
                            row.next();
                            return Clusters.ofOneEach(row.getLong(1), row.getLong(2));
                        });
    }
}
