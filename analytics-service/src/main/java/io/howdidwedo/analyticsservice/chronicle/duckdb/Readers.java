package io.howdidwedo.analyticsservice.chronicle.duckdb;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.duckdb.DuckDBConnection;

/// Answers questions on a few threads and connections of its own, so that native code never holds
/// up the threads that serve requests. Each question is answered of one state of the data, also
/// when it asks the connection several times.
final class Readers implements AutoCloseable {
    /// More questions than this do not wait for an answer.
    private static final int WAITING = 1_000;

    private final int count;
    private final DuckDBConnection source;
    private final Connections newest;
    private final ExecutorService threads;

    Readers(DuckDBConnection main, int count) throws SQLException {
        this.count = count;
        // Not the main one: it is busy while a batch is added.
        this.source = main.duplicate();
        this.newest = Connections.of(source, count);
        this.threads =
                new ThreadPoolExecutor(
                        count,
                        count,
                        0,
                        TimeUnit.SECONDS,
                        new ArrayBlockingQueue<>(WAITING),
                        Thread.ofPlatform().daemon().name("chronicle-", 0).factory());
    }

    /// Asks of the newest data.
    <T> T ask(DuckDbChronicle.Query<T> question) {
        return answer(
                newest,
                connection -> {
                    connection.setAutoCommit(false);
                    try {
                        return question.ask(connection);
                    } finally {
                        connection.rollback();
                        connection.setAutoCommit(true);
                    }
                });
    }

    /// The data as it is now; nothing may be committed meanwhile.
    Snapshot snapshot(long version) throws SQLException {
        return new Snapshot(version, this, Connections.of(source, count).begun());
    }

    /// Asks with one of these connections.
    <T> T answer(Connections connections, DuckDbChronicle.Query<T> question) {
        try {
            return threads.submit(() -> ask(connections, question)).get();
        } catch (RejectedExecutionException e) {
            throw new ChronicleUnavailable("Too many questions wait", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ChronicleUnavailable("Reading was interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof SQLException cause) {
                throw new ChronicleUnavailable("The chronicle could not answer", cause);
            }
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new ChronicleUnavailable("The chronicle could not answer", e);
        }
    }

    private static <T> T ask(Connections connections, DuckDbChronicle.Query<T> question)
            throws SQLException, InterruptedException {
        Connection connection = connections.take();
        try {
            return question.ask(connection);
        } finally {
            connections.giveBack(connection);
        }
    }

    @Override
    public void close() throws SQLException {
        threads.close();
        newest.close();
        source.close();
    }
}
