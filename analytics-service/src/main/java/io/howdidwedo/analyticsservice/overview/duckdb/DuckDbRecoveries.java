package io.howdidwedo.analyticsservice.overview.duckdb;

import io.howdidwedo.analyticsservice.chronicle.duckdb.DuckDbChronicle;
import io.howdidwedo.analyticsservice.figure.Figure;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.figure.Slice;
import io.howdidwedo.analyticsservice.figure.duckdb.MetricSql;
import io.howdidwedo.analyticsservice.figure.duckdb.SliceSql;
import io.howdidwedo.analyticsservice.overview.Recoveries;
import io.howdidwedo.analyticsservice.statistics.comparison.PairedShares;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/// Looks up in the chronicle what customers said before a case and after it was resolved.
final class DuckDbRecoveries implements Recoveries {
    private static final MetricSql SATISFIED = MetricSql.of(Metric.CSAT);

    /// The same rule for both answers.
    private static final String PAIRS =
            """
            WITH pairs AS (
                SELECT :before AS before, :after AS after
                FROM followed_up_and_asked_again WHERE :where
                QUALIFY row_number() OVER (PARTITION BY customer
                    ORDER BY answered_again_at DESC, case_id) = 1
            )
            SELECT count(*) FILTER (after AND before), count(*) FILTER (after AND NOT before),
                count(*) FILTER (NOT after AND before), count(*) FILTER (NOT after AND NOT before)
            FROM pairs
            """
                    .replace(":before", SATISFIED.good())
                    .replace(
                            ":after",
                            SATISFIED
                                    .good()
                                    .replace("score_points", "score_again_points")
                                    .replace("(score ", "(score_again "));

    private final DuckDbChronicle chronicle;

    DuckDbRecoveries(DuckDbChronicle chronicle) {
        this.chronicle = chronicle;
    }

    @Override
    public Optional<PairedShares> paired(Slice slice) {
        return new SliceSql(slice).ask(chronicle, PAIRS, DuckDbRecoveries::paired);
    }

    private static Optional<PairedShares> paired(ResultSet row) throws SQLException {
        row.next();
        long customers = row.getLong(1) + row.getLong(2) + row.getLong(3) + row.getLong(4);
        return customers < Figure.FEWEST_CUSTOMERS
                ? Optional.empty()
                : Optional.of(
                        new PairedShares(
                                row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4)));
    }
}
