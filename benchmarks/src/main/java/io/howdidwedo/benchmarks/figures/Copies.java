package io.howdidwedo.benchmarks.figures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/// Writes the answers of a chronicle once more, as other answers of other customers, by DuckDB
/// alone: the raw limit of loading them, and the way to many of them in a few minutes.
final class Copies {
    /// A copy's ids end in its number, and so do the names of its customers.
    private static final String OTHER =
            """
            CREATE TEMP MACRO other(id, copy) AS
            CAST(substr(CAST(id AS VARCHAR), 1, 34) || printf('%02x', copy) AS UUID)
            """;

    private static final String OTHERS =
            """
            other(transaction_id, :copy) AS transaction_id,
            other(relationship_id, :copy) AS relationship_id""";

    private static final String CUSTOMER = ", customer || '-' || :copy AS customer";
    private static final String EXTERNAL = ", external_id || '-' || :copy AS external_id";
    private static final String NAMED = OTHERS + CUSTOMER + EXTERNAL;
    private static final String IN_TRANSACTION = "other(transaction_id, :copy) AS transaction_id";

    private static final Map<String, String> CHANGED =
            Map.of(
                    "intake",
                    NAMED,
                    "transactions",
                    OTHERS + EXTERNAL,
                    "answers",
                    NAMED + ", other(response_id, :copy) AS response_id",
                    "ratings",
                    IN_TRANSACTION + ", other(response_id, :copy) AS response_id",
                    "responses",
                    "other(response_id, :copy) AS response_id",
                    "comments",
                    "other(response_id, :copy) AS response_id",
                    "outcomes",
                    OTHERS + CUSTOMER,
                    "invitations",
                    IN_TRANSACTION + ", other(invitation_id, :copy) AS invitation_id",
                    "cases",
                    IN_TRANSACTION + ", other(case_id, :copy) AS case_id");

    private final Path chronicle;
    private final Path original;

    /// Copies of what is in the chronicle now.
    Copies(Path chronicle) throws IOException {
        this.chronicle = chronicle;
        this.original = chronicle.resolveSibling("original.duckdb");
        Files.copy(chronicle, original);
    }

    /// Writes one copy to tables without anything else, in a file that is thrown away.
    ///
    /// @param loaded what was copied, and how fast it was loaded
    Rate bare(Rate loaded) throws SQLException, IOException {
        Path file = chronicle.resolveSibling("bare.duckdb");
        long start = System.nanoTime();
        try (Connection connection = open(file);
                Statement statement = connection.createStatement()) {
            for (String table : Loading.TABLES) {
                statement.execute("CREATE TABLE " + table + " AS " + select(table, 1));
            }
        }
        Rate rate = new Rate(loaded.count(), loaded.rows(), (System.nanoTime() - start) / 1e9);
        Files.delete(file);
        return rate;
    }

    /// Adds so many copies to the chronicle; takes so many seconds.
    double add(int copies) throws SQLException, IOException {
        long start = System.nanoTime();
        try (Connection connection = open(chronicle);
                Statement statement = connection.createStatement()) {
            for (int copy = 1; copy <= copies; copy++) {
                for (String table : Loading.TABLES) {
                    statement.execute("INSERT INTO " + table + " " + select(table, copy));
                }
            }
        }
        Files.delete(original);
        return (System.nanoTime() - start) / 1e9;
    }

    private Connection open(Path file) throws SQLException {
        Properties settings = new Properties();
        settings.setProperty("memory_limit", "256MB");
        settings.setProperty("threads", "2");
        settings.setProperty("preserve_insertion_order", "false");
        Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file, settings);
        try (Statement statement = connection.createStatement()) {
            statement.execute("ATTACH '" + original + "' AS original (READ_ONLY)");
            statement.execute(OTHER);
        }
        return connection;
    }

    private static String select(String table, int copy) {
        return "SELECT * REPLACE (%s) FROM original.%s"
                .formatted(
                        Objects.requireNonNull(CHANGED.get(table))
                                .replace(":copy", Integer.toString(copy)),
                        table);
    }
}
