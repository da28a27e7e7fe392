package io.howdidwedo.analyticsservice.loyalty.duckdb;

import static java.util.Comparator.comparingLong;

import io.howdidwedo.analyticsservice.chronicle.duckdb.DuckDbChronicle;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.figure.Slice;
import io.howdidwedo.analyticsservice.figure.duckdb.MetricSql;
import io.howdidwedo.analyticsservice.figure.duckdb.SliceSql;
import io.howdidwedo.analyticsservice.loyalty.Lapsing;
import io.howdidwedo.analyticsservice.statistics.Clusters;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/// Looks up in the chronicle who has not come again, and what they brought.
final class DuckDbLapsing implements Lapsing {
    private static final String RELATIONSHIPS =
            """
            WITH last_verdicts AS (
                SELECT relationship_id, supplier,
                    max(epoch_us(occurred_at) * 2 + CAST((:good) AS INTEGER)) & 1 = 1
                        AS dissatisfied
                FROM counted_answers
                WHERE :among AND :where AND is_of_part(relationship_id, :part, :parts)
                GROUP BY relationship_id, supplier
            ), intervals AS (
                SELECT relationship_id, occurred_at,
                    epoch(occurred_at) - epoch(lag(occurred_at) OVER (
                        PARTITION BY relationship_id ORDER BY occurred_at)) AS seconds
                FROM came_in
                WHERE is_of_part(relationship_id, :part, :parts)
                    AND relationship_id IN (SELECT relationship_id FROM last_verdicts)
            ), rhythms AS (
                SELECT relationship_id, max(occurred_at) AS last_at, median(seconds) AS usual
                FROM intervals GROUP BY relationship_id HAVING count(seconds) > 0
            ), relationships AS MATERIALIZED (
                SELECT relationship_id, dissatisfied, instant,
                    epoch(instant) - epoch(last_at) > 2 * usual AS lapsed
                FROM last_verdicts JOIN latest_transactions USING (supplier)
                LEFT JOIN rhythms USING (relationship_id)
            )
            """;
    /// The row without a currency tells of relationships, the others of what they brought.
    private static final String BOTH =
            """
            SELECT NULL AS currency,
                count(*) FILTER (dissatisfied), count(*) FILTER (dissatisfied AND lapsed),
                count(*) FILTER (NOT dissatisfied), count(*) FILTER (NOT dissatisfied AND lapsed),
                NULL, NULL, NULL
            FROM relationships WHERE lapsed IS NOT NULL
            UNION ALL
            SELECT currency, count(DISTINCT relationship_id) FILTER (dissatisfied), count(*), 0, 0,
                sum(amount), sum(amount) FILTER (dissatisfied),
                sum(amount) FILTER (dissatisfied AND lapsed)
            FROM came_in JOIN relationships USING (relationship_id)
            WHERE is_of_part(relationship_id, :part, :parts)
                AND occurred_at > instant - INTERVAL 365 DAY AND amount IS NOT NULL
                AND currency IS NOT NULL
            GROUP BY currency
            """;

    private static final MetricSql DISSATISFIED = MetricSql.of(Metric.DISSATISFIED);

    private final DuckDbChronicle chronicle;

    DuckDbLapsing(DuckDbChronicle chronicle) {
        this.chronicle = chronicle;
    }

    /// What there is to tell of a slice, in one go: most of it is finding the relationships.
    record Found(Lapsed lapsed, List<Turnover> turnover) {}

    @Override
    public Lapsed lapsed(Slice slice) {
        return found(slice).lapsed();
    }

    @Override
    public List<Turnover> turnover(Slice slice) {
        return found(slice).turnover();
    }

    Found found(Slice slice) {
        List<Part> parts =
                new SliceSql(slice)
                        .askInParts(
                                chronicle,
                                DISSATISFIED.in(RELATIONSHIPS) + BOTH,
                                DuckDbLapsing::part);
        return new Found(
                parts.stream().map(Part::lapsed).reduce(DuckDbLapsing::both).orElseThrow(),
                together(parts));
    }

    /// What a part of the customers comes to.
    private record Part(Lapsed lapsed, List<InCurrency> turnover) {}

    private static Part part(ResultSet rows) throws SQLException {
        Lapsed lapsed = new Lapsed(Clusters.NONE, Clusters.NONE);
        List<InCurrency> turnover = new ArrayList<>();
        while (rows.next()) {
            String currency = rows.getString(1);
            if (currency == null) {
                lapsed = lapsed(rows);
            } else {
                turnover.add(turnover(currency, rows));
            }
        }
        return new Part(lapsed, turnover);
    }

    private static Lapsed lapsed(ResultSet row) throws SQLException {
        return new Lapsed(
                Clusters.ofOneEach(row.getLong(2), row.getLong(3)),
                Clusters.ofOneEach(row.getLong(4), row.getLong(5)));
    }

    private static Lapsed both(Lapsed one, Lapsed other) {
        return new Lapsed(
                both(one.dissatisfied(), other.dissatisfied()), both(one.others(), other.others()));
    }

    private static Clusters both(Clusters one, Clusters other) {
        return Clusters.ofOneEach(one.answers() + other.answers(), one.hits() + other.hits());
    }

    private static List<Turnover> together(List<Part> parts) {
        Map<String, InCurrency> all = new TreeMap<>();
        for (Part part : parts) {
            for (InCurrency one : part.turnover()) {
                all.merge(one.turnover().currency(), one, InCurrency::plus);
            }
        }
        return all.values().stream()
                .sorted(comparingLong(InCurrency::transactions).reversed())
                .map(InCurrency::turnover)
                .toList();
    }

    /// Turnover, and how many transactions it is of.
    private record InCurrency(Turnover turnover, long transactions) {
        InCurrency plus(InCurrency other) {
            Turnover its = other.turnover;
            return new InCurrency(
                    new Turnover(
                            turnover.currency(),
                            turnover.all().add(its.all()),
                            turnover.dissatisfied().add(its.dissatisfied()),
                            turnover.lapsed().add(its.lapsed()),
                            turnover.relationships() + its.relationships()),
                    transactions + other.transactions);
        }
    }

    private static InCurrency turnover(String currency, ResultSet row) throws SQLException {
        return new InCurrency(
                new Turnover(
                        currency, amount(row, 6), amount(row, 7), amount(row, 8), row.getLong(2)),
                row.getLong(3));
    }

    private static BigDecimal amount(ResultSet row, int column) throws SQLException {
        return Objects.requireNonNullElse(row.getBigDecimal(column), BigDecimal.ZERO);
    }
}
