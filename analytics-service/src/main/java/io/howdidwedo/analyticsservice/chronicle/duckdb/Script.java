package io.howdidwedo.analyticsservice.chronicle.duckdb;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;

/// Statements kept in a file of the class path.
final class Script {
    private final String statements;

    private Script(String statements) {
        this.statements = statements;
    }

    static Script named(String name) {
        try (InputStream file = Script.class.getResourceAsStream("/chronicle/" + name + ".sql")) {
            return new Script(new String(Objects.requireNonNull(file, name).readAllBytes(), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void run(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(statements);
        }
    }
}
