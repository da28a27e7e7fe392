package io.howdidwedo.analyticsservice.causes.duckdb;

import io.howdidwedo.analyticsservice.causes.Causes;
import io.howdidwedo.analyticsservice.chronicle.duckdb.DuckDbChronicle;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.figure.Slice;
import io.howdidwedo.analyticsservice.figure.duckdb.MetricSql;
import io.howdidwedo.analyticsservice.figure.duckdb.SliceSql;
import io.howdidwedo.analyticsservice.statistics.Clusters;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// Looks up in the chronicle which root causes dissatisfied answers have.
final class DuckDbCauses implements Causes {
    private static final String CAUSES =
            """
            WITH dissatisfied AS (
                SELECT customer, root_cause FROM answers_and_causes
                WHERE standing = 'COUNTS' AND (:among) AND (:good) AND :where
            ), of_customer AS (
                SELECT customer, count(*) AS n FROM dissatisfied GROUP BY customer
            ), with_cause AS (
                SELECT customer, root_cause, count(*) AS hits FROM dissatisfied
                GROUP BY customer, root_cause
            ), all_of_them AS (
                SELECT count(*) AS customers, sum(n) AS answers, sum(n * n) AS squared
                FROM of_customer
            )
            SELECT root_cause, customers, answers, sum(hits), squared, sum(n * hits),
                sum(hits * hits)
            FROM with_cause JOIN of_customer USING (customer), all_of_them
            GROUP BY root_cause, customers, answers, squared
            ORDER BY root_cause IS NULL, sum(hits) DESC, root_cause
            """;

    private static final MetricSql DISSATISFIED = MetricSql.of(Metric.DISSATISFIED);

    private final DuckDbChronicle chronicle;

    DuckDbCauses(DuckDbChronicle chronicle) {
        this.chronicle = chronicle;
    }

    @Override
    public List<Cause> ofDissatisfaction(Slice slice) {
        return new SliceSql(slice)
                .ask(
                        chronicle,
                        DISSATISFIED.in(CAUSES),
                        rows -> {
                            List<Cause> causes = new ArrayList<>();
                            while (rows.next()) {
                                causes.add(cause(rows));
                            }
                            return causes;
                        });
    }

    private static Cause cause(ResultSet row) throws SQLException {
        return new Cause(
                row.getString(1),
                new Clusters(
                        row.getLong(2),
                        row.getLong(3),
                        row.getLong(4),
                        row.getLong(5),
                        row.getLong(6),
                        row.getLong(7)));
    }
}
