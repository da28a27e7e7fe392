package io.howdidwedo.analyticsservice.chronicle.duckdb;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.ZoneId;

/// The tables of a chronicle, and what is written into them.
final class Layout {
    /// Grows when the tables change: an older file is made anew.
    private static final String VERSION = "19";

    private static final Script SCHEMA = Script.named("schema");

    private Layout() {}

    /// Makes the tables where there are none.
    ///
    /// @throws SQLException when they are of another layout
    static void make(Connection connection, ZoneId zone) throws SQLException {
        String layout = VERSION + " " + zone;
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE IF NOT EXISTS layout (version VARCHAR)");
            try (ResultSet known = statement.executeQuery("SELECT version FROM layout")) {
                if (known.next()) {
                    String version = known.getString(1);
                    if (!layout.equals(version)) {
                        throw new SQLException("it has layout " + version + ", not " + layout);
                    }
                    return;
                }
            }
            statement.execute("BEGIN");
            SCHEMA.run(connection);
            statement.execute("INSERT INTO layout VALUES ('" + layout + "')");
            statement.execute("COMMIT");
        }
    }
}
