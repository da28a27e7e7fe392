package io.howdidwedo.analyticsservice.figure.duckdb;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import io.howdidwedo.analyticsservice.chronicle.Freshness;
import io.howdidwedo.analyticsservice.chronicle.duckdb.DuckDbChronicle;
import io.howdidwedo.analyticsservice.figure.Counted;
import io.howdidwedo.analyticsservice.figure.Counting;
import io.howdidwedo.analyticsservice.figure.Counting.TooManyRows;
import io.howdidwedo.analyticsservice.figure.Dimension;
import io.howdidwedo.analyticsservice.figure.FigureQuestion;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.figure.Source;
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
/// Customers are told apart by a hash of 64 bits, which halves the time: among ten million of them
/// two are taken for one with a probability of 0.000003, and then in an interval only.
///
/// Amounts are added as whole numbers of a small part of one, so that the sum is the same to the
/// last digit whatever order the rows are read in.
final class DuckDbCounting implements Counting {
    private static final String COUNT =
            """
            WITH of_customer AS (
                SELECT :keys hash(customer) AS customer, :counts
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
    private static final String SUMS_AMONG =
            "count(*) FILTER (n:at > 0), sum(n:at), sum(n:at * n:at)";
    private static final String SUMS_GOOD = "sum(g:at), sum(n:at * g:at), sum(g:at * g:at)";
    private static final String SUMS_BAD = "sum(b:at), sum(n:at * b:at), sum(b:at * b:at)";
    private static final String SUMS_WEIGHT = "sum(w:at), sum(w:at * a:at), sum(w:at * w:at)";
    private static final String SUMS_AMOUNT = "sum(a:at), sum(n:at * a:at), sum(a:at * a:at)";

    /// Of what a metric does not have.
    private static final String SUMS_NOTHING = "max(0), max(0), max(0)";

    private final DuckDbChronicle chronicle;

    DuckDbCounting(DuckDbChronicle chronicle) {
        this.chronicle = chronicle;
    }

    @Override
    public Freshness<?> freshness() {
        return chronicle.freshness();
    }

    @Override
    public Map<List<@Nullable String>, Map<Metric, Counted>> count(FigureQuestion question) {
        return counted(sums(question));
    }

    /// What is added up for each metric of the question, by the values of its dimensions; nothing
    /// where nobody was counted.
    Map<Metric, Map<List<@Nullable String>, CountedSums>> sums(FigureQuestion question) {
        Map<Metric, Map<List<@Nullable String>, CountedSums>> all = new EnumMap<>(Metric.class);
        bySource(question)
                .forEach((source, metrics) -> all.putAll(sums(source, metrics, question)));
        return all;
    }

    /// What these sums tell.
    static Map<List<@Nullable String>, Map<Metric, Counted>> counted(
            Map<Metric, Map<List<@Nullable String>, CountedSums>> sums) {
        Map<List<@Nullable String>, Map<Metric, Counted>> all = new LinkedHashMap<>();
        sums.forEach(
                (metric, rows) ->
                        rows.forEach(
                                (key, its) ->
                                        all.computeIfAbsent(key, _ -> new EnumMap<>(Metric.class))
                                                .putAll(its.counted(List.of(metric)))));
        return all;
    }

    private static Map<Source, List<Metric>> bySource(FigureQuestion question) {
        return question.metrics().stream()
                .collect(groupingBy(Metric::source, () -> new EnumMap<>(Source.class), toList()));
    }

    private Map<Metric, Map<List<@Nullable String>, CountedSums>> sums(
            Source source, List<Metric> metrics, FigureQuestion question) {
        List<MetricSql> counted = metrics.stream().map(MetricSql::of).toList();
        SliceSql slice = new SliceSql(question.slice()).and(among(counted));
        String sql =
                sql(question.by(), counted)
                        .replace(":view", MetricSql.view(source))
                        .replace(":where", slice.where());
        SliceSql.Reading<Map<List<@Nullable String>, CountedSums>> reading =
                rows -> read(rows, question.by().size(), metrics.size());
        return byMetric(
                MetricSql.isInParts(source)
                        ? slice.askInParts(chronicle, sql, reading)
                        : List.of(slice.ask(chronicle, sql, reading)),
                metrics);
    }

    private static String among(List<MetricSql> metrics) {
        return metrics.stream()
                .map(metric -> "(" + metric.among() + ")")
                .distinct()
                .collect(joining(" OR "));
    }

    private static String sql(List<Dimension> by, List<MetricSql> metrics) {
        String comma = by.isEmpty() ? "" : ",";
        return COUNT.replace(
                        ":keys",
                        each(by.size(), at -> SliceSql.key(by.get(at)) + " AS k" + at) + comma)
                .replace(
                        ":names",
                        each(by.size(), at -> SliceSql.text(by.get(at), "k" + at)) + comma)
                .replace(":counts", each(metrics.size(), at -> counts(metrics.get(at), at)))
                .replace(":sums", each(metrics.size(), at -> sums(metrics.get(at), at)))
                .replace(":limit", Integer.toString(MOST_ROWS + 1));
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

    private static Map<List<@Nullable String>, CountedSums> read(
            ResultSet rows, int keys, int metrics) throws SQLException {
        Map<List<@Nullable String>, CountedSums> sums = new LinkedHashMap<>();
        while (rows.next()) {
            if (sums.size() == MOST_ROWS) {
                throw new TooManyRows();
            }
            List<@Nullable String> key = new ArrayList<>();
            for (int at = 1; at <= keys; at++) {
                key.add(rows.getString(at));
            }
            sums.put(key, CountedSums.read(rows, keys, metrics));
        }
        return sums;
    }

    private static Map<Metric, Map<List<@Nullable String>, CountedSums>> byMetric(
            List<Map<List<@Nullable String>, CountedSums>> parts, List<Metric> metrics) {
        Map<List<@Nullable String>, CountedSums> sums = new LinkedHashMap<>();
        parts.forEach(part -> part.forEach((key, its) -> sums.merge(key, its, CountedSums::plus)));
        if (sums.size() > MOST_ROWS) {
            throw new TooManyRows();
        }
        Map<Metric, Map<List<@Nullable String>, CountedSums>> all = new EnumMap<>(Metric.class);
        for (int at = 0; at < metrics.size(); at++) {
            Map<List<@Nullable String>, CountedSums> rows = new LinkedHashMap<>();
            for (Map.Entry<List<@Nullable String>, CountedSums> row : sums.entrySet()) {
                CountedSums its = row.getValue().of(at);
                if (!its.isOfNobody()) {
                    rows.put(row.getKey(), its);
                }
            }
            all.put(metrics.get(at), rows);
        }
        return all;
    }
}
