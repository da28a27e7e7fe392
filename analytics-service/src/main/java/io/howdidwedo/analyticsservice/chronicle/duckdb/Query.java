package io.howdidwedo.analyticsservice.chronicle.duckdb;

import java.sql.Connection;
import java.sql.SQLException;

/// Something asked of the chronicle.
///
/// @param <T> the answer
@FunctionalInterface
public interface Query<T> {

    /// Reads the answer; the connection is the question's own while it runs.
    T ask(Connection connection) throws SQLException;
}
