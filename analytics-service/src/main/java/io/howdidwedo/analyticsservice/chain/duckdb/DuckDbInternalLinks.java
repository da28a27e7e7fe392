package io.howdidwedo.analyticsservice.chain.duckdb;

import io.howdidwedo.analyticsservice.chain.InternalLinks;
import io.howdidwedo.analyticsservice.chain.InternalLinks.Link;
import io.howdidwedo.analyticsservice.chronicle.duckdb.DuckDbChronicle;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.figure.Slice;
import io.howdidwedo.analyticsservice.figure.duckdb.MetricSql;
import io.howdidwedo.analyticsservice.figure.duckdb.SliceSql;
import io.howdidwedo.analyticsservice.statistics.Share;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Looks up in the chronicle which teams are customers of others.
final class DuckDbInternalLinks implements InternalLinks {
    private static final String LINKS =
            """
            SELECT customer, supplier, count(*), count(*) FILTER (:among),
                count(*) FILTER ((:among) AND (:good))
            FROM counted_answers
            WHERE customer_kind = 'INTERNAL' AND customer <> supplier
                AND customer IN (SELECT supplier FROM intake) AND :where
            GROUP BY customer, supplier ORDER BY customer, supplier
            """;

    private static final MetricSql SATISFIED = MetricSql.of(Metric.SATISFIED_OR_BETTER);

    private final DuckDbChronicle chronicle;

    DuckDbInternalLinks(DuckDbChronicle chronicle) {
        this.chronicle = chronicle;
    }

    @Override
    public List<Link> internal(Slice slice) {
        return new SliceSql(slice)
                .ask(
                        chronicle,
                        SATISFIED.in(LINKS),
                        rows -> {
                            List<Link> links = new ArrayList<>();
                            while (rows.next()) {
                                links.add(link(rows));
                            }
                            return links;
                        });
    }

    private static Link link(ResultSet row) throws SQLException {
        long judged = row.getLong(4);
        return new Link(
                row.getString(1),
                row.getString(2),
                judged < FEWEST_ANSWERS
                        ? Optional.empty()
                        : Optional.of(new Share(row.getLong(5), judged)),
                row.getLong(3));
    }
}
