package io.howdidwedo.analyticsservice.figure.duckdb;

import static java.util.stream.Collectors.joining;

import io.howdidwedo.analyticsservice.chronicle.duckdb.DuckDbChronicle;
import io.howdidwedo.analyticsservice.figure.Dimension;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.figure.Source;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads the rows of a few customers, each with its values of all dimensions and with what it is to
/// each metric: whatever is asked of these customers can be added up from them. What a metric
/// counts is in the chronicle's words, as where all are counted.
final class ChangedRows {
    private static final String ROWS = "SELECT :columns FROM :view WHERE :whose";
    private static final String ONE = "customer_mark = ? AND customer = ?";
    private static final String SEVERAL = "customer IN (:customers)";

    /// Of more customers all rows are looked through once, and not once for each.
    private static final int FEW = 8;

    private static final String AMONG = "coalesce((:among), false)";
    private static final String GOOD = "coalesce((:among) AND (:good), false)";
    private static final String BAD = "coalesce((:among) AND (:bad), false)";
    private static final String AMOUNT = "CAST(round((:amount) * :fraction) AS BIGINT)";
    private static final String WEIGHTED_AMOUNT =
            "CAST(round((:amount) * (:weight) * :fraction) AS BIGINT)";
    private static final String WEIGHT = "CAST(round((:weight) * 1e6) AS BIGINT)";
    private static final String NOTHING = "false";
    private static final String ZERO = "0";
    private static final int COLUMNS = 5;

    /// Of what is told part by part these customers are a part of their own: whatever part it is
    /// that one of them is of, and nobody else is of any.
    private static final String PART =
            "CASE WHEN hash(customer) IN (:hashes) THEN hash(customer) % 2 END";

    private static final String PARTS = "2";
    private static final String HASH = "SELECT CAST(hash(?) AS VARCHAR)";

    /// Of no parts there are only the customers with a mark.
    private static final String NO_PARTS = "0";

    private ChangedRows() {}

    /// Those of these customers.
    ///
    /// @param dimensions whose values are asked for: each column costs
    static List<CountedRow> of(
            DuckDbChronicle chronicle,
            Source source,
            Collection<Metric> metrics,
            Collection<Dimension> dimensions,
            Set<String> customers) {
        if (customers.isEmpty()) {
            return List.of();
        }
        List<Metric> counted = List.copyOf(metrics);
        List<Dimension> valued = List.copyOf(dimensions);
        List<String> columns = new ArrayList<>(List.of("customer", "epoch_us(happened_at)"));
        valued.forEach(dimension -> columns.add(SliceSql.column(dimension)));
        counted.forEach(metric -> columns.addAll(counts(MetricSql.of(metric))));
        String sql =
                ROWS.replace(":columns", String.join(", ", columns))
                        .replace(":view", MetricSql.view(source));
        Wanted wanted = new Wanted(sql, valued, counted, MetricSql.isInParts(source));
        return chronicle.ask(
                connection ->
                        customers.size() > FEW
                                ? wanted.ofMany(connection, customers)
                                : wanted.ofFew(connection, customers));
    }

    private static List<String> counts(MetricSql metric) {
        String amount = metric.isWeighted() ? WEIGHTED_AMOUNT : AMOUNT;
        return Stream.of(
                        AMONG,
                        metric.hasGood() ? GOOD : NOTHING,
                        metric.hasBad() ? BAD : NOTHING,
                        metric.hasAmount() ? amount.replace(":fraction", metric.fraction()) : ZERO,
                        metric.isWeighted() ? WEIGHT : ZERO)
                .map(metric::in)
                .toList();
    }

    /// What is read of some customers.
    private record Wanted(
            String sql, List<Dimension> dimensions, List<Metric> metrics, boolean inParts) {

        /// One by one: rows of one mark are found without reading any others.
        List<CountedRow> ofFew(Connection connection, Set<String> customers) throws SQLException {
            List<CountedRow> all = new ArrayList<>();
            for (String customer : customers) {
                int mark = DuckDbChronicle.mark(customer);
                String asked = sql.replace(":whose", ONE);
                if (inParts) {
                    asked = inPart(asked, Integer.toString(mark), NO_PARTS);
                }
                read(connection, asked, List.of(mark, customer), all);
            }
            return all;
        }

        List<CountedRow> ofMany(Connection connection, Set<String> customers) throws SQLException {
            String asked =
                    sql.replace(":whose", SEVERAL)
                            .replace(
                                    ":customers",
                                    customers.stream().map(_ -> "?").collect(joining(", ")));
            if (inParts) {
                asked =
                        inPart(
                                asked,
                                PART.replace(":hashes", hashes(connection, customers)),
                                PARTS);
            }
            List<CountedRow> all = new ArrayList<>();
            read(connection, asked, List.copyOf(customers), all);
            return all;
        }

        private static String inPart(String sql, String part, String parts) {
            return sql.replace(SliceSql.PARTS, parts).replace(SliceSql.PART, part);
        }

        private static String hashes(Connection connection, Set<String> customers)
                throws SQLException {
            List<String> hashes = new ArrayList<>();
            try (PreparedStatement query = connection.prepareStatement(HASH)) {
                for (String customer : customers) {
                    query.setString(1, customer);
                    try (ResultSet row = query.executeQuery()) {
                        row.next();
                        hashes.add(row.getString(1));
                    }
                }
            }
            return String.join(", ", hashes);
        }

        private void read(
                Connection connection, String asked, List<?> values, List<CountedRow> into)
                throws SQLException {
            try (PreparedStatement query = connection.prepareStatement(asked)) {
                for (int at = 0; at < values.size(); at++) {
                    query.setObject(at + 1, values.get(at));
                }
                try (ResultSet rows = query.executeQuery()) {
                    while (rows.next()) {
                        into.add(row(rows, dimensions, metrics));
                    }
                }
            }
        }
    }

    private static CountedRow row(ResultSet row, List<Dimension> dimensions, List<Metric> metrics)
            throws SQLException {
        long micros = row.getLong(2);
        Long happenedAt = row.wasNull() ? null : micros;
        Map<Dimension, @Nullable String> values = new EnumMap<>(Dimension.class);
        int at = 3;
        for (Dimension dimension : dimensions) {
            values.put(dimension, row.getString(at++));
        }
        Map<Metric, CountedRow.Counts> counts = new HashMap<>();
        for (Metric metric : metrics) {
            if (row.getBoolean(at)) {
                counts.put(
                        metric,
                        new CountedRow.Counts(
                                row.getBoolean(at + 1),
                                row.getBoolean(at + 2),
                                row.getLong(at + 3),
                                row.getLong(at + 4)));
            }
            at += COLUMNS;
        }
        return new CountedRow(row.getString(1), happenedAt, values, counts);
    }
}
