package io.howdidwedo.analyticsservice.chronicle.duckdb;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.duckdb.DuckDBConnection;

/// Answers questions on a few threads and connections of its own, so that native code never holds
/// up the threads that serve requests.
final class Readers implements AutoCloseable {
    /// More questions than this do not wait for an answer.
    private static final int WAITING = 1_000;

    private final BlockingQueue<Connection> idle;
    private final ExecutorService threads;

    Readers(DuckDBConnection main, int count) throws SQLException {
        this.idle = new ArrayBlockingQueue<>(count);
        for (int at = 0; at < count; at++) {
            idle.add(main.duplicate());
        }
        this.threads =
                new ThreadPoolExecutor(
                        count,
                        count,
                        0,
                        TimeUnit.SECONDS,
                        new ArrayBlockingQueue<>(WAITING),
                        Thread.ofPlatform().daemon().name("chronicle-", 0).factory());
    }

    <T> T ask(Question<T> question) {
        try {
            return threads.submit(() -> answer(question)).get();
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

    private <T> T answer(Question<T> question) throws SQLException, InterruptedException {
        Connection connection = idle.take();
        try {
            return question.ask(connection);
        } finally {
            idle.add(connection);
        }
    }

    @Override
    public void close() throws SQLException {
        threads.close();
        List<Connection> all = new ArrayList<>();
        idle.drainTo(all);
        for (Connection connection : all) {
            connection.close();
        }
    }
}
