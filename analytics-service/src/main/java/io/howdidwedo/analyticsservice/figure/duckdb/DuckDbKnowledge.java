package io.howdidwedo.analyticsservice.figure.duckdb;

import io.howdidwedo.analyticsservice.chronicle.Batch;
import io.howdidwedo.analyticsservice.chronicle.duckdb.ChronicleSettings;
import io.howdidwedo.analyticsservice.chronicle.duckdb.DuckDbChronicle;
import io.howdidwedo.analyticsservice.figure.Counting;
import io.howdidwedo.analyticsservice.figure.Knowledge;
import io.howdidwedo.analyticsservice.verdict.RecallingVerdicts;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/// Writes the chronicle as it would have been written at the time, in memory, counts in it and
/// throws it away. One at a time: it takes its room.
final class DuckDbKnowledge implements Knowledge {
    /// Outcomes are laid out by what was agreed, so this has to be there before they are. Facts are
    /// judged by the agreements of now, of which no version is changed once it is in force.
    private static final List<Copy> AGREED =
            List.of(
                    new Copy("FROM offerings", "INSERT INTO offerings VALUES (?, ?, ?)", 0),
                    new Copy(
                            "FROM requirements",
                            "INSERT INTO requirements VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                            0),
                    new Copy(
                            "FROM supplier_requirements",
                            "INSERT INTO supplier_requirements VALUES (?, ?, ?, ?)",
                            0));

    private static final Copy INVITATIONS =
            new Copy(
                    "SELECT * FROM invitations WHERE sent_at <= ?",
                    "INSERT INTO invitations VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    1);

    private static final Copy CASES =
            new Copy(
                    """
                    SELECT case_id, version, transaction_id,
                        CASE WHEN coalesce(recovered_at, resolved_at, opened_at) > ? THEN 'OPEN'
                            ELSE status END,
                        opened_at, first_due_at, least(changed_at, ?),
                        CASE WHEN first_contact_at <= ? THEN first_contact_at END,
                        CASE WHEN resolved_at <= ? THEN resolved_at END,
                        CASE WHEN recovered_at <= ? THEN recovered_at END,
                        CASE WHEN resolved_at <= ? THEN root_cause END,
                        CASE WHEN changed_at <= ? THEN merged_into END
                    FROM cases WHERE opened_at <= ?
                    """,
                    "INSERT INTO cases VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    8);

    /// What is to be known at a time that is still to come is what is known now.
    private static final Copy KNOWN =
            new Copy(
                    """
                    SELECT least(instant, ?) FROM latest_fact WHERE instant IS NOT NULL
                    """,
                    "INSERT INTO known VALUES (?)",
                    1);

    private static final String ASKED =
            """
            UPDATE intake SET asked_at = i.asked_at, asked_over = i.asked_over FROM sent_invitations i
            WHERE i.transaction_id = intake.transaction_id
            """;

    private final DuckDbChronicle now;
    private final ChronicleSettings settings;
    private final RecallingVerdicts recalling;
    private final ReentrantLock room = new ReentrantLock();

    /// Rows to be carried over; every parameter of the selection is the time.
    private record Copy(String select, String insert, int times) {}

    DuckDbKnowledge(DuckDbChronicle now, ChronicleSettings settings, RecallingVerdicts recalling) {
        this.now = now;
        this.settings = settings;
        this.recalling = recalling;
    }

    @Override
    public <T> T at(Instant knownAt, Function<Counting, T> count) {
        room.lock();
        try (DuckDbChronicle then = DuckDbChronicle.inMemory(settings)) {
            AGREED.forEach(copy -> copy(copy, knownAt, then));
            recalling.recall(knownAt, events -> then.add(new Batch(events, Map.of())));
            copy(INVITATIONS, knownAt, then);
            copy(CASES, knownAt, then);
            copy(KNOWN, knownAt, then);
            then.note(DuckDbKnowledge::noteWhatWasAsked);
            return count.apply(new DuckDbCounting(then));
        } finally {
            room.unlock();
        }
    }

    private static int noteWhatWasAsked(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.executeUpdate(ASKED);
        }
    }

    private void copy(Copy copy, Instant knownAt, DuckDbChronicle then) {
        List<Object[]> rows =
                now.ask(
                        connection ->
                                rows(
                                        connection.prepareStatement(copy.select()),
                                        copy.times(),
                                        knownAt));
        then.note(connection -> insert(copy, rows, connection));
    }

    private static int[] insert(Copy copy, List<Object[]> rows, Connection connection)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(copy.insert())) {
            for (Object[] row : rows) {
                for (int at = 0; at < row.length; at++) {
                    insert.setObject(at + 1, row[at]);
                }
                insert.addBatch();
            }
            return rows.isEmpty() ? new int[0] : insert.executeBatch();
        }
    }

    private static List<Object[]> rows(PreparedStatement select, int times, Instant knownAt)
            throws SQLException {
        List<Object[]> all = new ArrayList<>();
        try (select) {
            for (int at = 1; at <= times; at++) {
                select.setObject(at, SliceSql.utc(knownAt));
            }
            try (ResultSet rows = select.executeQuery()) {
                int columns = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    all.add(row(rows, columns));
                }
            }
        }
        return all;
    }

    private static Object[] row(ResultSet rows, int columns) throws SQLException {
        Object[] row = new Object[columns];
        for (int at = 0; at < columns; at++) {
            row[at] = rows.getObject(at + 1);
        }
        return row;
    }
}
