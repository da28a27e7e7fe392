package io.howdidwedo.analyticsservice.chronicle.duckdb;

import io.howdidwedo.analyticsservice.chronicle.Batch;
import io.howdidwedo.analyticsservice.chronicle.Batch.Partition;
import io.howdidwedo.analyticsservice.chronicle.Changes;
import io.howdidwedo.analyticsservice.chronicle.Chronicle;
import io.howdidwedo.analyticsservice.chronicle.Freshness;
import io.howdidwedo.contracts.event.Event;
import io.howdidwedo.contracts.response.ResponseChanged;
import io.howdidwedo.servicekit.file.PrivateFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.duckdb.DuckDBConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The chronicle in one DuckDB file, or in memory. One batch is one transaction, the places read
/// included, so that after a crash reading goes on where the tables stand.
public final class DuckDbChronicle implements Chronicle, AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(DuckDbChronicle.class);

    /// Each checkpoint writes every table's last rows again, so the usual 16 MB are too few while
    /// the topics are read from their beginning.
    private static final String CHECKPOINT = "128MB";

    private static final String REPLACED_WORDS =
            "FROM comments c SEMI JOIN staged_responses s ON s.response_id = c.response_id LIMIT 1";

    private static final Script STAGING = Script.named("staging");
    private static final Script NEXT_BATCH = Script.named("next-batch");
    private static final Script OFFERINGS = Script.named("merge-offerings");
    private static final Script INTAKE = Script.named("merge-intake");
    private static final Script TRANSACTIONS = Script.named("merge-transactions");
    private static final Script RESPONSES = Script.named("merge-responses");
    private static final Script INVITATIONS = Script.named("merge-invitations");
    private static final Script CASES = Script.named("merge-cases");
    private static final Script ANSWERS_AGAIN = Script.named("merge-answers-again");
    private static final Script FIXES = Script.named("merge-fixes");
    private static final Script PROGRESS = Script.named("merge-progress");

    private final DuckDBConnection connection;
    private final Staging staging;
    private final Withdrawals withdrawals;
    private final Readers readers;
    private final int transactionsAtOnce;
    private final AtomicLong version = new AtomicLong();
    private final ReentrantLock committing = new ReentrantLock();
    private final Changes changes = new Changes();
    private final Freshness<Snapshot> freshness = new Freshness<>(version::get, this::snapshot);

    private DuckDbChronicle(DuckDBConnection connection, ChronicleSettings settings)
            throws SQLException {
        this.connection = connection;
        this.staging = new Staging(connection, settings.zone());
        this.readers = new Readers(connection, settings.readers());
        this.transactionsAtOnce = settings.transactionsAtOnce();
        STAGING.run(connection);
        this.withdrawals = new Withdrawals(connection);
    }

    /// Opens the file; one that is missing, of an older layout or damaged is made anew.
    public static DuckDbChronicle open(ChronicleSettings settings) {
        Path file = settings.file().toAbsolutePath();
        try {
            PrivateFolder.make(Objects.requireNonNull(file.getParent()));
            return openOrMake(file, settings);
        } catch (SQLException | IOException e) {
            throw new ChronicleUnavailable("The chronicle cannot be opened", e);
        }
    }

    private static DuckDbChronicle openOrMake(Path file, ChronicleSettings settings)
            throws SQLException, IOException {
        try {
            return open("jdbc:duckdb:" + file, settings);
        } catch (SQLException e) {
            if (String.valueOf(e.getMessage()).contains("lock")) {
                throw e; // another process has it open
            }
            log.warn("The chronicle is made anew: {}", e.getMessage());
            remove(file);
            return open("jdbc:duckdb:" + file, settings);
        }
    }

    /// An empty one that is gone when it is closed.
    public static DuckDbChronicle inMemory(ChronicleSettings settings) {
        try {
            return open("jdbc:duckdb:", settings);
        } catch (SQLException e) {
            throw new ChronicleUnavailable("No chronicle in memory", e);
        }
    }

    private static DuckDbChronicle open(String url, ChronicleSettings settings)
            throws SQLException {
        DuckDBConnection connection =
                (DuckDBConnection) DriverManager.getConnection(url, limits(settings));
        try {
            Layout.make(connection, settings.zone());
            return new DuckDbChronicle(connection, settings);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    private static Properties limits(ChronicleSettings settings) {
        Properties limits = new Properties();
        limits.setProperty("memory_limit", settings.memory());
        limits.setProperty("threads", Integer.toString(settings.threads()));
        limits.setProperty("preserve_insertion_order", "false");
        limits.setProperty("checkpoint_threshold", CHECKPOINT);
        return limits;
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
            Files.deleteIfExists(file.resolveSibling(file.getFileName() + ".wal"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized void add(Batch batch) {
        try {
            if (merged(batch)) {
                freshness.takenBack();
            } else {
                freshness.movedOn();
            }
            changes.tell();
        } catch (SQLException e) {
            throw new ChronicleUnavailable("A batch could not be added", e);
        }
    }

    private boolean merged(Batch batch) throws SQLException {
        connection.setAutoCommit(false);
        try {
            boolean replaced = merge(batch);
            commit(replaced ? Optional.empty() : Touched.by(batch.events()));
            return replaced;
        } catch (SQLException | RuntimeException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    /// Whether words of answers that are staged are there in another version.
    private boolean replacesWords(List<Event> events) throws SQLException {
        if (events.stream().noneMatch(DuckDbChronicle::isChanged)) {
            return false;
        }
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(REPLACED_WORDS)) {
            return row.next();
        }
    }

    private static boolean isChanged(Event event) {
        return event instanceof ResponseChanged response && response.version() > 1;
    }

    /// A snapshot is taken before or after, so that all of it is of the same version.
    ///
    /// @param customers whose facts are others now; empty when that can be anybody's
    private void commit(Optional<Set<String>> customers) throws SQLException {
        committing.lock();
        try {
            connection.commit();
            long next = version.incrementAndGet();
            customers.ifPresentOrElse(
                    some -> changes.of(next, some), () -> changes.ofAnybody(next));
        } finally {
            committing.unlock();
        }
    }

    private Snapshot snapshot() {
        committing.lock();
        try {
            return readers.snapshot(version.get());
        } catch (SQLException e) {
            throw new ChronicleUnavailable("The chronicle cannot be read", e);
        } finally {
            committing.unlock();
        }
    }

    /// @return whether words that customers wrote are gone or others now
    private boolean merge(Batch batch) throws SQLException {
        NEXT_BATCH.run(connection);
        boolean gone = withdrawals.take(batch.events());
        List<Event> events = withdrawals.passing(batch.events());
        boolean cameIn = staging.intake(events);
        run(staging.offerings(events), OFFERINGS);
        run(staging.transactions(events), TRANSACTIONS);
        boolean replaced = mergeResponses(events);
        run(staging.invitations(events), INVITATIONS);
        run(staging.cases(events), CASES);
        run(staging.answersAgain(events), ANSWERS_AGAIN);
        run(staging.fixes(events), FIXES);
        // The last, as it takes in what invitations and answers are there already.
        run(cameIn, INTAKE);
        staging.progress(batch.next());
        PROGRESS.run(connection);
        return replaced || gone;
    }

    private boolean mergeResponses(List<Event> events) throws SQLException {
        boolean staged = staging.responses(events);
        boolean replaced = staged && replacesWords(events);
        run(staged, RESPONSES);
        return replaced;
    }

    private void run(boolean staged, Script script) throws SQLException {
        if (staged) {
            script.run(connection);
        }
    }

    @Override
    public Map<Partition, Long> next() {
        return ask(DuckDbChronicle::progress);
    }

    private static Map<Partition, Long> progress(Connection reading) throws SQLException {
        Map<Partition, Long> next = new HashMap<>();
        try (Statement statement = reading.createStatement();
                ResultSet rows = statement.executeQuery("SELECT topic, part, next FROM progress")) {
            while (rows.next()) {
                next.put(new Partition(rows.getString(1), rows.getInt(2)), rows.getLong(3));
            }
        }
        return next;
    }

    @Override
    public long answers() {
        return number("SELECT count(*) FROM answers");
    }

    @Override
    public long answersUntold() {
        return number(
                "SELECT greatest(0, (SELECT count(*) FROM responses)"
                        + " - (SELECT count(*) FROM answers_again)"
                        + " - (SELECT count(*) FROM answers))");
    }

    private long number(String sql) {
        return ask(
                reading -> {
                    try (Statement statement = reading.createStatement();
                            ResultSet row = statement.executeQuery(sql)) {
                        row.next();
                        return row.getLong(1);
                    }
                });
    }

    @Override
    public long version() {
        return version.get();
    }

    /// Of answers that are remembered, and of questions that are asked in one moment.
    public Freshness<?> freshness() {
        return freshness;
    }

    /// Whose facts become others from one version to the next.
    public Changes changes() {
        return changes;
    }

    /// How many transactions are put in order at once.
    public int transactionsAtOnce() {
        return transactionsAtOnce;
    }

    /// The mark that a customer's rows have; others may have the same.
    public static int mark(String customer) {
        return customer.hashCode();
    }

    /// Asks a question of the moment that the asker holds, else of what has been added so far.
    public <T> T ask(Query<T> question) {
        Optional<Snapshot> held = freshness.held();
        return held.isPresent() ? held.get().ask(question) : readers.ask(question);
    }

    /// Changes the chronicle's own notes, not what happened.
    public synchronized void note(Query<?> change) {
        try {
            change.ask(connection);
        } catch (SQLException e) {
            throw new ChronicleUnavailable("A note could not be written", e);
        }
    }

    @Override
    public synchronized void close() {
        try {
            changes.ofAnybody(Long.MAX_VALUE);
            changes.tell();
            freshness.end();
            readers.close();
            connection.close();
        } catch (SQLException e) {
            throw new ChronicleUnavailable("The chronicle cannot be closed", e);
        }
    }

    /// Something asked of the chronicle.
    ///
    /// @param <T> the answer
    @FunctionalInterface
    public interface Query<T> {

        /// Reads the answer; the connection is the query's own while it runs.
        T ask(Connection connection) throws SQLException;
    }
}
