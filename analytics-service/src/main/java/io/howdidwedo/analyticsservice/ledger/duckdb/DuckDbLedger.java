package io.howdidwedo.analyticsservice.ledger.duckdb;

import io.howdidwedo.analyticsservice.chronicle.duckdb.DuckDbChronicle;
import io.howdidwedo.analyticsservice.figure.Counting;
import io.howdidwedo.analyticsservice.figure.Counting.TooManyRows;
import io.howdidwedo.analyticsservice.figure.Dimension;
import io.howdidwedo.analyticsservice.figure.Slice;
import io.howdidwedo.analyticsservice.figure.duckdb.SliceSql;
import io.howdidwedo.analyticsservice.ledger.Ledger;
import io.howdidwedo.analyticsservice.ledger.Ledger.LedgerRow;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Counts dispositions by their kind and reason, and puts the kinds side by side.
final class DuckDbLedger implements Ledger {
    private static final String COUNT =
            """
            SELECT :keys disposition, reason, count(*), count(*) FILTER (answered)
            FROM dispositions WHERE :where
            GROUP BY ALL ORDER BY ALL LIMIT :limit
            """;

    /// Each row of the ledger has several kinds and reasons.
    private static final int MOST_COUNTS = 10 * Counting.MOST_ROWS;

    private final DuckDbChronicle chronicle;

    DuckDbLedger(DuckDbChronicle chronicle) {
        this.chronicle = chronicle;
    }

    @Override
    public List<LedgerRow> rows(Slice slice, List<Dimension> by) {
        SliceSql conditions = new SliceSql(slice);
        StringBuilder keys = new StringBuilder();
        by.forEach(dimension -> keys.append(SliceSql.column(dimension)).append(", "));
        String sql =
                COUNT.replace(":keys", keys)
                        .replace(":where", conditions.where())
                        .replace(":limit", Integer.toString(MOST_COUNTS + 1));
        return chronicle.ask(connection -> ask(connection, sql, conditions, by.size()));
    }

    private static List<LedgerRow> ask(
            Connection connection, String sql, SliceSql conditions, int keys) throws SQLException {
        Map<List<@Nullable String>, Sums> all;
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            conditions.fill(query, 1);
            try (ResultSet rows = query.executeQuery()) {
                all = sums(rows, keys);
            }
        }
        if (keys == 0) {
            all.putIfAbsent(new ArrayList<>(), new Sums());
        }
        List<LedgerRow> rows = new ArrayList<>();
        for (Map.Entry<List<@Nullable String>, Sums> sums : all.entrySet()) {
            rows.add(sums.getValue().row(sums.getKey()));
        }
        return rows;
    }

    private static Map<List<@Nullable String>, Sums> sums(ResultSet rows, int keys)
            throws SQLException {
        Map<List<@Nullable String>, Sums> all = new LinkedHashMap<>();
        int counts = 0;
        for (; rows.next(); counts++) {
            all.computeIfAbsent(key(rows, keys), _ -> new Sums()).add(rows, keys);
        }
        if (all.size() > Counting.MOST_ROWS || counts > MOST_COUNTS) {
            throw new TooManyRows();
        }
        return all;
    }

    private static List<@Nullable String> key(ResultSet rows, int keys) throws SQLException {
        List<@Nullable String> key = new ArrayList<>();
        for (int at = 1; at <= keys; at++) {
            key.add(rows.getString(at));
        }
        return key;
    }

    private static final class Sums {
        private final Map<String, Long> byDisposition = new TreeMap<>();
        private final Map<String, Long> suppressedBecause = new TreeMap<>();
        private long answered;

        /// The count that the rows stand at.
        void add(ResultSet rows, int keys) throws SQLException {
            add(
                    rows.getString(keys + 1),
                    rows.getString(keys + 2),
                    rows.getLong(keys + 3),
                    rows.getLong(keys + 4));
        }

        private void add(String disposition, @Nullable String reason, long n, long answers) {
            byDisposition.merge(disposition, n, Long::sum);
            if (disposition.equals("suppressed")) {
                suppressedBecause.merge(reason == null ? "unknown" : reason, n, Long::sum);
            }
            if (isSent(disposition)) {
                answered += answers;
            }
        }

        private static boolean isSent(String disposition) {
            return switch (disposition) {
                case "delivered", "bounced", "pending" -> true;
                default -> false;
            };
        }

        private long of(String disposition) {
            return byDisposition.getOrDefault(disposition, 0L);
        }

        LedgerRow row(List<@Nullable String> by) {
            return new LedgerRow(
                    by,
                    byDisposition.values().stream().mapToLong(Long::longValue).sum(),
                    of("delivered") + of("bounced") + of("pending"),
                    of("suppressed"),
                    Map.copyOf(suppressedBecause),
                    of("deferred"),
                    of("failed"),
                    of("delivered"),
                    of("bounced"),
                    of("pending"),
                    answered);
        }
    }
}
