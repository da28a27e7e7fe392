package io.howdidwedo.analyticsservice.expectations.duckdb;

import static java.util.stream.Collectors.joining;

import io.howdidwedo.analyticsservice.chronicle.duckdb.DuckDbChronicle;
import io.howdidwedo.analyticsservice.expectations.CompleteAnswers;
import io.howdidwedo.analyticsservice.figure.Slice;
import io.howdidwedo.analyticsservice.figure.duckdb.SliceSql;
import io.howdidwedo.analyticsservice.statistics.driver.CrossProducts;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// Multiplies and adds up in the chronicle, in whole millionths of a point, so that the sums are
/// the same to the last digit whatever order the rows are read in.
final class DuckDbCompleteAnswers implements CompleteAnswers {
    private static final String FRACTION = "1e6";
    private static final String SUMS =
            """
            SELECT count(*), :sums
            FROM (
                SELECT :ratings,
                    CAST(round(any_value(100.0 * (score - 1) / (score_points - 1)) * :fraction) AS HUGEINT)
                        AS v:last
                FROM rated WHERE :where
                GROUP BY transaction_id
            )
            WHERE :complete
            """;
    private static final String RATING =
            "CAST(round(max(performance) FILTER (expectation = ?) * :fraction) AS HUGEINT) AS v";

    private final DuckDbChronicle chronicle;

    DuckDbCompleteAnswers(DuckDbChronicle chronicle) {
        this.chronicle = chronicle;
    }

    @Override
    public CrossProducts of(Slice slice, List<String> expectations) {
        int questions = expectations.size() + 1;
        SliceSql conditions = new SliceSql(slice).and("score IS NOT NULL");
        String sql = sums(questions, conditions.where());
        return chronicle.ask(
                connection -> {
                    try (PreparedStatement query = connection.prepareStatement(sql)) {
                        fill(query, expectations, conditions);
                        try (ResultSet row = query.executeQuery()) {
                            row.next();
                            return products(row, questions);
                        }
                    }
                });
    }

    private static String sums(int questions, String where) {
        int overall = questions - 1;
        return SUMS.replace(
                        ":sums",
                        each(questions, at -> "CAST(sum(v" + at + ") AS DOUBLE)")
                                + ", "
                                + each(
                                        questions,
                                        at -> each(questions, other -> product(at, other))))
                .replace(":ratings", each(overall, at -> RATING + at))
                .replace(":last", Integer.toString(overall))
                .replace(":fraction", FRACTION)
                .replace(":where", where)
                .replace(":complete", complete(questions));
    }

    private static String complete(int questions) {
        return IntStream.range(0, questions)
                .mapToObj(at -> "v" + at + " IS NOT NULL")
                .collect(joining(" AND "));
    }

    private static void fill(
            PreparedStatement query, List<String> expectations, SliceSql conditions)
            throws SQLException {
        int at = 1;
        for (String expectation : expectations) {
            query.setString(at++, expectation);
        }
        conditions.fill(query, at);
    }

    private static String product(int one, int other) {
        return "CAST(sum(v" + one + " * v" + other + ") AS DOUBLE)";
    }

    private static String each(int number, IntFunction<String> text) {
        return IntStream.range(0, number).mapToObj(text).collect(joining(", "));
    }

    private static CrossProducts products(ResultSet row, int questions) throws SQLException {
        if (row.getLong(1) == 0) {
            return CrossProducts.none(questions);
        }
        double fraction = Double.parseDouble(FRACTION);
        List<List<Double>> products = new ArrayList<>();
        for (int at = 0; at < questions; at++) {
            products.add(numbers(row, 2 + questions * (1 + at), questions, fraction * fraction));
        }
        return new CrossProducts(row.getLong(1), numbers(row, 2, questions, fraction), products);
    }

    private static List<Double> numbers(ResultSet row, int first, int number, double fraction)
            throws SQLException {
        List<Double> numbers = new ArrayList<>();
        for (int at = first; at < first + number; at++) {
            numbers.add(row.getDouble(at) / fraction);
        }
        return numbers;
    }
}
