package io.howdidwedo.analyticsservice.figure.duckdb;

import io.howdidwedo.analyticsservice.chronicle.duckdb.DuckDbChronicle;
import io.howdidwedo.analyticsservice.figure.Dimension;
import io.howdidwedo.analyticsservice.figure.Slice;
import io.howdidwedo.analyticsservice.figure.Slice.Period;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/// A slice as conditions on the columns of the chronicle's views.
public final class SliceSql {
    static final String PARTS = ":parts";
    static final String PART = ":part";

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    /// The conditions of this slice.
    public SliceSql(Slice slice) {
        period(slice.period());
        slice.filters().forEach(this::filter);
        slice.only().ifPresent(suppliers -> in("supplier", List.copyOf(suppliers)));
    }

    /// A further condition, with the values its question marks stand for.
    public SliceSql and(String condition, Object... its) {
        conditions.add("(" + condition + ")");
        values.addAll(List.of(its));
        return this;
    }

    private void period(Period period) {
        Instant from = period.from();
        if (from != null) {
            and("happened_at >= ?", utc(from));
        }
        Instant until = period.until();
        if (until != null) {
            and("happened_at < ?", utc(until));
        }
    }

    private void filter(Dimension dimension, List<String> wanted) {
        String column = column(dimension);
        List<String> named = wanted.stream().filter(value -> !value.isEmpty()).toList();
        if (named.size() == wanted.size()) {
            in(column, wanted);
        } else if (named.isEmpty()) {
            conditions.add(column + " IS NULL");
        } else {
            in("coalesce(" + column + ", '')", wanted);
        }
    }

    private void in(String column, List<String> wanted) {
        if (wanted.isEmpty()) {
            conditions.add("false");
        } else {
            conditions.add(
                    column
                            + " IN ("
                            + String.join(", ", wanted.stream().map(_ -> "?").toList())
                            + ")");
            values.addAll(wanted);
        }
    }

    /// How a dimension is read from a view's columns, as text.
    public static String column(Dimension dimension) {
        return text(dimension, key(dimension));
    }

    /// What rows are grouped by for a dimension: texts are made of few groups, not of many rows.
    static String key(Dimension dimension) {
        return switch (dimension) {
            case MONTH, DAY, WEEK -> "date_trunc('" + dimension.id() + "', happened_at)";
            case SUPPLIER -> "supplier";
            case CUSTOMER -> "customer";
            case OFFERING -> "offering";
            case TIER -> "tier";
            case CONTACT_POINT -> "contact_point";
            case REGION -> "region";
            case CUSTOMER_KIND -> "customer_kind";
            case SCORE -> "score";
            case VERDICT -> "verdict";
            case PROMISE -> "promise";
            case TENURE -> "tenure";
            case CUSTOMER_SINCE -> "customer_since";
            case NEED -> "need";
            case ROOT_CAUSE -> "root_cause";
            case WEEKDAY -> "weekday";
            case HOUR -> "hour";
            case CURRENCY -> "currency";
            case EXPECTATION -> "expectation";
        };
    }

    /// What such a key is as text.
    static String text(Dimension dimension, String key) {
        return switch (dimension) {
            case MONTH -> "strftime(" + key + ", '%Y-%m')";
            case DAY, WEEK -> "strftime(" + key + ", '%Y-%m-%d')";
            case CUSTOMER_KIND, VERDICT, NEED -> "lower(" + key + ")";
            case TENURE ->
                    "CASE "
                            + key
                            + " WHEN 'FIRST' THEN '1' WHEN 'SECOND' THEN '2'"
                            + " WHEN 'THIRD_TO_FIFTH' THEN '3-5'"
                            + " WHEN 'SIXTH_OR_LATER' THEN '6-or-more' END";
            case SCORE, CUSTOMER_SINCE, WEEKDAY -> "CAST(" + key + " AS VARCHAR)";
            case HOUR -> "printf('%02d', " + key + ")";
            default -> key;
        };
    }

    /// The conditions joined, never empty.
    public String where() {
        return conditions.isEmpty() ? "true" : String.join(" AND ", conditions);
    }

    /// Reads the answer to a question.
    @FunctionalInterface
    public interface Reading<T> {
        /// What the rows say.
        T of(ResultSet rows) throws SQLException;
    }

    /// Asks a question that wants these conditions in the place of `:where`.
    public <T> T ask(DuckDbChronicle chronicle, String question, Reading<T> reading) {
        return chronicle.ask(connection -> ask(connection, question, reading));
    }

    /// Asks a question of one part of the customers after the other, all of the same data: it wants
    /// the part in the place of `:part`, and how many there are in that of `:parts`.
    ///
    /// @return the answer of each part; what is added up over customers adds up over parts
    public <T> List<T> askInParts(DuckDbChronicle chronicle, String question, Reading<T> reading) {
        int atOnce = chronicle.transactionsAtOnce();
        return chronicle.ask(connection -> ofAllParts(connection, atOnce, question, reading));
    }

    private <T> List<T> ofAllParts(
            Connection connection, int atOnce, String question, Reading<T> reading)
            throws SQLException {
        long parts = 1 + transactions(connection) / atOnce;
        List<T> answers = new ArrayList<>();
        for (long part = 0; part < parts; part++) {
            answers.add(
                    ask(
                            connection,
                            question.replace(PARTS, Long.toString(parts))
                                    .replace(PART, Long.toString(part)),
                            reading));
        }
        return answers;
    }

    private static long transactions(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT count(*) FROM intake")) {
            row.next();
            return row.getLong(1);
        }
    }

    private <T> T ask(Connection connection, String question, Reading<T> reading)
            throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement(question.replace(":where", where()))) {
            fill(query, 1);
            try (ResultSet rows = query.executeQuery()) {
                return reading.of(rows);
            }
        }
    }

    /// Fills in the values, beginning with this parameter.
    ///
    /// @return the next parameter
    public int fill(PreparedStatement query, int first) throws SQLException {
        int at = first;
        for (Object value : values) {
            query.setObject(at++, value);
        }
        return at;
    }

    /// An instant as the chronicle keeps it.
    public static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
