package io.howdidwedo.analyticsservice.chronicle.duckdb;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/// Appends rows to a staging table, value by value in the order of its columns.
final class Rows implements AutoCloseable {
    private final DuckDBAppender appender;

    Rows(DuckDBConnection connection, String table) throws SQLException {
        this.appender = connection.createAppender("temp", "main", table);
    }

    void row(@Nullable Object... values) throws SQLException {
        begin().put(values).end();
    }

    /// Begins a row that is put together of parts.
    Rows begin() throws SQLException {
        appender.beginRow();
        return this;
    }

    /// The next values of the row.
    Rows put(@Nullable Object... values) throws SQLException {
        for (Object value : values) {
            append(value);
        }
        return this;
    }

    /// So many columns without a value.
    void putNone(int columns) throws SQLException {
        for (int column = 0; column < columns; column++) {
            appender.appendNull();
        }
    }

    /// Ends the row.
    void end() throws SQLException {
        appender.endRow();
    }

    private void append(@Nullable Object value) throws SQLException {
        switch (value) {
            case null -> appender.appendNull();
            case String text -> appender.append(text);
            case Enum<?> constant -> appender.append(constant.name());
            case UUID id -> appender.append(id);
            case Integer number -> appender.append(number.intValue());
            case Long number -> appender.append(number.longValue());
            case Double number -> appender.append(number.doubleValue());
            case BigDecimal number -> appender.append(number);
            case Boolean flag -> appender.append(flag.booleanValue());
            case Instant instant ->
                    appender.append(LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
            default -> throw new IllegalArgumentException("No column for " + value.getClass());
        }
    }

    @Override
    public void close() throws SQLException {
        appender.close();
    }
}
