package io.howdidwedo.analyticsservice.figure.duckdb;

import io.howdidwedo.analyticsservice.chronicle.duckdb.DuckDbChronicle;
import io.howdidwedo.analyticsservice.figure.Counted;
import io.howdidwedo.analyticsservice.figure.Counting;
import io.howdidwedo.analyticsservice.figure.FigureQuestion;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.figure.TooManyRows;
import io.howdidwedo.analyticsservice.statistics.Clusters;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Counts by customer first, then adds up over customers: that is what intervals need.
final class DuckDbCounting implements Counting {
    private static final String COUNT =
            """
            WITH chosen AS (
                SELECT customer, :keys (:good) AS good, (:bad) AS bad
                FROM :view WHERE :where
            ), of_customer AS (
                SELECT :names customer, count(*) AS n,
                    count(*) FILTER (good) AS g, count(*) FILTER (bad) AS b
                FROM chosen GROUP BY ALL
            )
            SELECT :names count(*), sum(n), sum(n * n),
                sum(g), sum(n * g), sum(g * g), sum(b), sum(n * b), sum(b * b)
            FROM of_customer GROUP BY ALL LIMIT :limit
            """;

    private final DuckDbChronicle chronicle;

    DuckDbCounting(DuckDbChronicle chronicle) {
        this.chronicle = chronicle;
    }

    @Override
    public long version() {
        return chronicle.version();
    }

    @Override
    public Map<List<@Nullable String>, Counted> count(Metric metric, FigureQuestion question) {
        MetricSql counted = MetricSql.of(metric);
        SliceSql slice = new SliceSql(question.slice()).and(counted.among());
        int keys = question.by().size();
        String names = IntStream.range(0, keys).mapToObj(at -> "k" + at + ", ").collect(all());
        String columns =
                IntStream.range(0, keys)
                        .mapToObj(
                                at -> SliceSql.column(question.by().get(at)) + " AS k" + at + ", ")
                        .collect(all());
        String sql =
                COUNT.replace(":keys", columns)
                        .replace(":names", names)
                        .replace(":good", counted.good())
                        .replace(":bad", counted.bad())
                        .replace(":view", counted.view())
                        .replace(":where", slice.where())
                        .replace(":limit", Integer.toString(MOST_ROWS + 1));
        return chronicle.ask(connection -> ask(connection, sql, slice, keys));
    }

    private static Collector<CharSequence, ?, String> all() {
        return Collectors.joining();
    }

    private static Map<List<@Nullable String>, Counted> ask(
            Connection connection, String sql, SliceSql slice, int keys) throws SQLException {
        Map<List<@Nullable String>, Counted> counts = new LinkedHashMap<>();
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
                    counts.put(key, counted(rows, keys));
                }
            }
        }
        return counts;
    }

    private static Counted counted(ResultSet row, int keys) throws SQLException {
        long customers = row.getLong(keys + 1);
        long answers = row.getLong(keys + 2);
        long squaredAnswers = row.getLong(keys + 3);
        return new Counted(
                new Clusters(
                        customers,
                        answers,
                        row.getLong(keys + 4),
                        squaredAnswers,
                        row.getLong(keys + 5),
                        row.getLong(keys + 6)),
                new Clusters(
                        customers,
                        answers,
                        row.getLong(keys + 7),
                        squaredAnswers,
                        row.getLong(keys + 8),
                        row.getLong(keys + 9)));
    }
}
