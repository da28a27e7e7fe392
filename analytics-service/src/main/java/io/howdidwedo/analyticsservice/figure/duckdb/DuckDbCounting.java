package io.howdidwedo.analyticsservice.figure.duckdb;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import io.howdidwedo.analyticsservice.chronicle.Freshness;
import io.howdidwedo.analyticsservice.chronicle.duckdb.DuckDbChronicle;
import io.howdidwedo.analyticsservice.figure.Counted;
import io.howdidwedo.analyticsservice.figure.Counting;
import io.howdidwedo.analyticsservice.figure.Dimension;
import io.howdidwedo.analyticsservice.figure.FigureQuestion;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.figure.Source;
import io.howdidwedo.analyticsservice.figure.TooManyRows;
import io.howdidwedo.analyticsservice.statistics.ClusteredRatio;
import io.howdidwedo.analyticsservice.statistics.Clusters;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Counts by customer first, then adds up over customers: that is what intervals need. All metrics
/// of one source are counted in one scan.
///
/// Amounts are added as whole numbers of a small part of one, so that the sum is the same to the
/// last digit whatever order the rows are read in.
final class DuckDbCounting implements Counting {
    private static final String COUNT =
            """
            WITH of_customer AS (
                SELECT :keys customer, :counts
                FROM :view WHERE :where GROUP BY ALL
            )
            SELECT :names :sums FROM of_customer GROUP BY ALL LIMIT :limit
            """;
    private static final String AMONG = "count(*) FILTER (:among) AS n:at";
    private static final String GOOD = "count(*) FILTER ((:among) AND (:good)) AS g:at";
    private static final String BAD = "count(*) FILTER ((:among) AND (:bad)) AS b:at";
    private static final String AMOUNT =
            "coalesce(sum(CAST(round((:amount) * :fraction) AS BIGINT)) FILTER (:among), 0) AS a:at";
    private static final String WEIGHTED_AMOUNT =
            "coalesce(sum(CAST(round((:amount) * (:weight) * :fraction) AS BIGINT))"
                    + " FILTER (:among), 0) AS a:at";
    private static final String WEIGHT =
            "coalesce(sum(CAST(round((:weight) * 1e6) AS BIGINT)) FILTER (:among), 0) AS w:at";
    private static final double OF_A_WEIGHT = 1e6;
    private static final String SUMS_AMONG =
            "count(*) FILTER (n:at > 0), sum(n:at), sum(n:at * n:at)";
    private static final String SUMS_GOOD = "sum(g:at), sum(n:at * g:at), sum(g:at * g:at)";
    private static final String SUMS_BAD = "sum(b:at), sum(n:at * b:at), sum(b:at * b:at)";
    private static final String SUMS_WEIGHT =
            "CAST(sum(w:at) AS DOUBLE), CAST(sum(w:at * a:at) AS DOUBLE),"
                    + " CAST(sum(w:at * w:at) AS DOUBLE)";
    private static final String SUMS_AMOUNT =
            "CAST(sum(a:at) AS DOUBLE), CAST(sum(n:at * a:at) AS DOUBLE),"
                    + " CAST(sum(a:at * a:at) AS DOUBLE)";

    /// Of what a metric does not have.
    private static final String SUMS_NOTHING = "max(0), max(0), max(0)";

    private static final int SUMS_OF_A_METRIC = 12;

    private final DuckDbChronicle chronicle;

    DuckDbCounting(DuckDbChronicle chronicle) {
        this.chronicle = chronicle;
    }

    @Override
    public Freshness freshness() {
        return chronicle.freshness();
    }

    @Override
    public Map<List<@Nullable String>, Map<Metric, Counted>> count(FigureQuestion question) {
        Map<Source, List<Metric>> bySource =
                question.metrics().stream()
                        .collect(
                                groupingBy(
                                        Metric::source,
                                        () -> new EnumMap<>(Source.class),
                                        toList()));
        Map<List<@Nullable String>, Map<Metric, Counted>> all = new LinkedHashMap<>();
        bySource.forEach(
                (source, metrics) ->
                        count(source, metrics, question)
                                .forEach(
                                        (key, counted) ->
                                                all.computeIfAbsent(
                                                                key,
                                                                _ -> new EnumMap<>(Metric.class))
                                                        .putAll(counted)));
        return all;
    }

    private Map<List<@Nullable String>, Map<Metric, Counted>> count(
            Source source, List<Metric> metrics, FigureQuestion question) {
        List<MetricSql> counted = metrics.stream().map(MetricSql::of).toList();
        SliceSql slice =
                new SliceSql(question.slice())
                        .and(
                                counted.stream()
                                        .map(one -> "(" + one.among() + ")")
                                        .distinct()
                                        .collect(joining(" OR ")));
        List<Dimension> by = question.by();
        String sql =
                COUNT.replace(
                                ":keys",
                                each(by.size(), at -> SliceSql.key(by.get(at)) + " AS k" + at)
                                        + (by.isEmpty() ? "" : ","))
                        .replace(
                                ":names",
                                each(by.size(), at -> SliceSql.text(by.get(at), "k" + at))
                                        + (by.isEmpty() ? "" : ","))
                        .replace(":counts", each(counted.size(), at -> counts(counted.get(at), at)))
                        .replace(":sums", each(counted.size(), at -> sums(counted.get(at), at)))
                        .replace(":view", MetricSql.view(source))
                        .replace(":where", slice.where())
                        .replace(":limit", Integer.toString(MOST_ROWS + 1));
        return chronicle.ask(connection -> ask(connection, sql, slice, by.size(), metrics));
    }

    /// Only what the metric has is counted: there are many metrics, and each is counted in every
    /// row.
    private static String counts(MetricSql metric, int at) {
        List<String> counts = new ArrayList<>(List.of(AMONG));
        if (metric.hasGood()) {
            counts.add(GOOD);
        }
        if (metric.hasBad()) {
            counts.add(BAD);
        }
        if (metric.isWeighted()) {
            counts.add(WEIGHTED_AMOUNT);
            counts.add(WEIGHT);
        } else if (metric.hasAmount()) {
            counts.add(AMOUNT);
        }
        return metric.in(String.join(", ", counts))
                .replace(":fraction", metric.fraction())
                .replace(":at", Integer.toString(at));
    }

    private static String sums(MetricSql metric, int at) {
        return String.join(
                        ", ",
                        SUMS_AMONG,
                        first(metric),
                        metric.hasBad() ? SUMS_BAD : SUMS_NOTHING,
                        metric.hasAmount() ? SUMS_AMOUNT : SUMS_NOTHING)
                .replace(":at", Integer.toString(at));
    }

    /// A metric of amounts has no hits, so that their place is free for weights.
    private static String first(MetricSql metric) {
        if (metric.isWeighted()) {
            return SUMS_WEIGHT;
        }
        return metric.hasGood() ? SUMS_GOOD : SUMS_NOTHING;
    }

    private static String each(int number, IntFunction<String> text) {
        return IntStream.range(0, number).mapToObj(text).collect(joining(", "));
    }

    private static Map<List<@Nullable String>, Map<Metric, Counted>> ask(
            Connection connection, String sql, SliceSql slice, int keys, List<Metric> metrics)
            throws SQLException {
        Map<List<@Nullable String>, Map<Metric, Counted>> counts = new LinkedHashMap<>();
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            slice.fill(query, 1);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    if (counts.size() == MOST_ROWS) {
                        throw new TooManyRows();
                    }
                    List<@Nullable String> key = new ArrayList<>();
                    for (int at = 1; at <= keys; at++) {
                        key.add(rows.getString(at));
                    }
                    counts.put(key, counted(rows, keys, metrics));
                }
            }
        }
        return counts;
    }

    private static Map<Metric, Counted> counted(ResultSet row, int keys, List<Metric> metrics)
            throws SQLException {
        Map<Metric, Counted> counted = new EnumMap<>(Metric.class);
        int before = keys;
        for (Metric metric : metrics) {
            if (row.getLong(before + 1) > 0) {
                counted.put(
                        metric,
                        metric.kind().isMean() ? amounts(row, before, metric) : hits(row, before));
            }
            before += SUMS_OF_A_METRIC;
        }
        return counted;
    }

    private static Counted hits(ResultSet row, int before) throws SQLException {
        return new Counted.Hits(clusters(row, before, 3), clusters(row, before, 6));
    }

    private static Clusters clusters(ResultSet row, int before, int hits) throws SQLException {
        return new Clusters(
                row.getLong(before + 1),
                row.getLong(before + 2),
                row.getLong(before + hits + 1),
                row.getLong(before + 3),
                row.getLong(before + hits + 2),
                row.getLong(before + hits + 3));
    }

    private static Counted amounts(ResultSet row, int before, Metric metric) throws SQLException {
        MetricSql sql = MetricSql.of(metric);
        double fraction = Double.parseDouble(sql.fraction());
        long answers = row.getLong(before + 2);
        double below = sql.isWeighted() ? row.getDouble(before + 4) / OF_A_WEIGHT : answers;
        double products =
                sql.isWeighted()
                        ? row.getDouble(before + 5) / OF_A_WEIGHT
                        : row.getDouble(before + 11);
        double squaresBelow =
                sql.isWeighted()
                        ? row.getDouble(before + 6) / OF_A_WEIGHT / OF_A_WEIGHT
                        : row.getLong(before + 3);
        return new Counted.Amounts(
                new ClusteredRatio(
                        row.getLong(before + 1),
                        row.getDouble(before + 10) / fraction,
                        below,
                        row.getDouble(before + 12) / fraction / fraction,
                        products / fraction,
                        squaresBelow),
                answers);
    }
}
