package io.howdidwedo.analyticsservice.figure.duckdb;

import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.stream.Collectors.joining;

import io.howdidwedo.analyticsservice.chronicle.duckdb.DuckDbChronicle;
import io.howdidwedo.analyticsservice.figure.Counting.TooManyRows;
import io.howdidwedo.analyticsservice.figure.Dimension;
import io.howdidwedo.analyticsservice.figure.Slice;
import io.howdidwedo.analyticsservice.figure.Waits;
import io.howdidwedo.analyticsservice.statistics.Waiting;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Looks up in the chronicle how long the customers of cases wait. Who still does has waited until
/// the newest fact known.
final class DuckDbWaits implements Waits {
    private static final String WAITS =
            """
            SELECT :keys CAST(hash(customer) >> 1 AS BIGINT),
                greatest(0, date_diff('second', happened_at,
                    coalesce(first_contact_at, known_until))) / 3600.0,
                first_contact_at IS NOT NULL,
                greatest(0, date_diff('second', happened_at,
                    coalesce(put_right_at, known_until))) / 3600.0,
                put_right_at IS NOT NULL
            FROM followed_up WHERE :where LIMIT :limit
            """;

    private final DuckDbChronicle chronicle;

    DuckDbWaits(DuckDbChronicle chronicle) {
        this.chronicle = chronicle;
    }

    private record Both(List<Waiting.One> contact, List<Waiting.One> resolution) {
        /// The case that the rows stand at.
        void add(ResultSet rows, int keys) throws SQLException {
            long customer = rows.getLong(keys + 1);
            contact.add(
                    new Waiting.One(customer, rows.getDouble(keys + 2), rows.getBoolean(keys + 3)));
            resolution.add(
                    new Waiting.One(customer, rows.getDouble(keys + 4), rows.getBoolean(keys + 5)));
        }

        Row row(List<@Nullable String> by) {
            return new Row(by, Waiting.of(contact), Waiting.of(resolution));
        }
    }

    @Override
    public List<Row> of(Slice slice, List<Dimension> by) {
        String sql =
                WAITS.replace(
                                ":keys",
                                by.stream()
                                        .map(dimension -> SliceSql.column(dimension) + ", ")
                                        .collect(joining()))
                        .replace(":limit", Integer.toString(MOST_CASES + 1));
        return new SliceSql(slice).ask(chronicle, sql, rows -> read(rows, by.size()));
    }

    private static List<Row> read(ResultSet rows, int keys) throws SQLException {
        Map<List<@Nullable String>, Both> all = new LinkedHashMap<>();
        for (int cases = 0; rows.next(); cases++) {
            if (cases == MOST_CASES) {
                throw new TooManyRows(MOST_CASES);
            }
            all.computeIfAbsent(
                            key(rows, keys), _ -> new Both(new ArrayList<>(), new ArrayList<>()))
                    .add(rows, keys);
        }
        if (keys == 0) {
            all.putIfAbsent(List.of(), new Both(List.of(), List.of()));
        }
        return all.entrySet().stream()
                .map(both -> both.getValue().row(both.getKey()))
                .sorted(inOrder(keys))
                .toList();
    }

    private static List<@Nullable String> key(ResultSet rows, int keys) throws SQLException {
        List<@Nullable String> key = new ArrayList<>();
        for (int at = 1; at <= keys; at++) {
            key.add(rows.getString(at));
        }
        return key;
    }

    private static Comparator<Row> inOrder(int keys) {
        Comparator<Row> order = (_, _) -> 0;
        for (int at = 0; at < keys; at++) {
            int index = at;
            order = order.thenComparing(row -> row.by().get(index), nullsLast(naturalOrder()));
        }
        return order;
    }
}
