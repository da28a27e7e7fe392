package io.howdidwedo.analyticsservice.chronicle.duckdb;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// When the transactions probably happened that customers were asked about or answered at these
/// times: shortly before. That is looked through first, the rest only for what is not found there.
record Near(Instant from, Instant until) {
    private static final Duration BEFORE = Duration.ofDays(60);

    /// @param times at least one
    static Near to(Stream<Instant> times) {
        List<Instant> sorted = times.sorted(Comparator.naturalOrder()).toList();
        return new Near(sorted.getFirst().minus(BEFORE), sorted.getLast());
    }

    /// Says it to the statements that follow.
    void note(Connection connection) throws SQLException {
        set(connection, "near_from", from);
        set(connection, "near_until", until);
    }

    private static void set(Connection connection, String name, Instant instant)
            throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "SET VARIABLE %s = TIMESTAMP '%s'"
                            .formatted(name, LocalDateTime.ofInstant(instant, ZoneOffset.UTC)));
        }
    }
}
