package io.howdidwedo.analyticsservice.dashboard.duckdb;

import io.howdidwedo.analyticsservice.chronicle.duckdb.DuckDbChronicle;
import io.howdidwedo.analyticsservice.dashboard.Lapsing;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.figure.Slice;
import io.howdidwedo.analyticsservice.figure.duckdb.MetricSql;
import io.howdidwedo.analyticsservice.figure.duckdb.SliceSql;
import io.howdidwedo.analyticsservice.statistics.Clusters;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Looks up in the chronicle who has not come again, and what they brought.
final class DuckDbLapsing implements Lapsing {
    private static final String RELATIONSHIPS =
            """
            WITH last_verdicts AS (
                SELECT relationship_id, supplier,
                    arg_max(:good, (occurred_at, transaction_id)) AS dissatisfied
                FROM counted_answers WHERE :among AND :where
                GROUP BY relationship_id, supplier
            ), intervals AS (
                SELECT relationship_id, occurred_at,
                    epoch(occurred_at) - epoch(lag(occurred_at) OVER (
                        PARTITION BY relationship_id ORDER BY occurred_at)) AS seconds
                FROM intake
                WHERE relationship_id IN (SELECT relationship_id FROM last_verdicts)
            ), rhythms AS (
                SELECT relationship_id, max(occurred_at) AS last_at, median(seconds) AS usual
                FROM intervals GROUP BY relationship_id HAVING count(seconds) > 0
            ), relationships AS (
                SELECT relationship_id, dissatisfied, instant,
                    epoch(instant) - epoch(last_at) > 2 * usual AS lapsed
                FROM last_verdicts JOIN latest_transactions USING (supplier)
                LEFT JOIN rhythms USING (relationship_id)
            )
            """;
    private static final String LAPSED =
            """
            SELECT count(*) FILTER (dissatisfied), count(*) FILTER (dissatisfied AND lapsed),
                count(*) FILTER (NOT dissatisfied), count(*) FILTER (NOT dissatisfied AND lapsed)
            FROM relationships WHERE lapsed IS NOT NULL
            """;
    private static final String TURNOVER =
            """
            SELECT currency, sum(amount), sum(amount) FILTER (dissatisfied),
                sum(amount) FILTER (dissatisfied AND lapsed),
                count(DISTINCT relationship_id) FILTER (dissatisfied)
            FROM intake JOIN relationships USING (relationship_id)
            WHERE occurred_at > instant - INTERVAL 365 DAY AND amount IS NOT NULL
                AND currency IS NOT NULL
            GROUP BY currency ORDER BY count(*) DESC, currency
            """;

    private static final MetricSql DISSATISFIED = MetricSql.of(Metric.DISSATISFIED);

    private final DuckDbChronicle chronicle;

    DuckDbLapsing(DuckDbChronicle chronicle) {
        this.chronicle = chronicle;
    }

    @Override
    public Lapsed lapsed(Slice slice) {
        return ask(
                LAPSED,
                slice,
                row -> {
                    row.next();
                    return new Lapsed(
                            Clusters.ofOneEach(row.getLong(1), row.getLong(2)),
                            Clusters.ofOneEach(row.getLong(3), row.getLong(4)));
                });
    }

    @Override
    public List<Turnover> turnover(Slice slice) {
        return ask(
                TURNOVER,
                slice,
                rows -> {
                    List<Turnover> turnover = new ArrayList<>();
                    while (rows.next()) {
                        turnover.add(
                                new Turnover(
                                        rows.getString(1),
                                        amount(rows, 2),
                                        amount(rows, 3),
                                        amount(rows, 4),
                                        rows.getLong(5)));
                    }
                    return turnover;
                });
    }

    private static BigDecimal amount(ResultSet row, int column) throws SQLException {
        return Objects.requireNonNullElse(row.getBigDecimal(column), BigDecimal.ZERO);
    }

    private <T> T ask(String question, Slice slice, SliceSql.Reading<T> reading) {
        return new SliceSql(slice)
                .ask(chronicle, DISSATISFIED.in(RELATIONSHIPS) + question, reading);
    }
}
