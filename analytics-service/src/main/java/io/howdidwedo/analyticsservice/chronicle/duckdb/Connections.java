package io.howdidwedo.analyticsservice.chronicle.duckdb;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.duckdb.DuckDBConnection;

/// Connections that are lent one by one, as many as there are threads to ask with.
final class Connections implements AutoCloseable {
    /// A transaction is of the data as it is when something is first read in it.
    private static final String FIRST_LOOK = "SELECT max(next) FROM progress";

    private final BlockingQueue<Connection> idle;
    private boolean closed;

    private Connections(int count) {
        this.idle = new ArrayBlockingQueue<>(count);
    }

    /// So many new ones to the same data.
    static Connections of(DuckDBConnection source, int count) throws SQLException {
        Connections connections = new Connections(count);
        try {
            for (int at = 0; at < count; at++) {
                connections.idle.add(source.duplicate());
            }
            return connections;
        } catch (SQLException e) {
            connections.close();
            throw e;
        }
    }

    /// The same, all with a transaction of the data as it is now.
    Connections begun() throws SQLException {
        try {
            for (Connection connection : idle) {
                connection.setAutoCommit(false);
                try (Statement statement = connection.createStatement()) {
                    statement.execute(FIRST_LOOK);
                }
            }
            return this;
        } catch (SQLException e) {
            close();
            throw e;
        }
    }

    Connection take() throws InterruptedException {
        return idle.take();
    }

    /// One that was still busy when the others were closed is closed now.
    synchronized void giveBack(Connection connection) throws SQLException {
        if (closed) {
            connection.close();
        } else {
            idle.add(connection);
        }
    }

    @Override
    public synchronized void close() throws SQLException {
        closed = true;
        List<Connection> all = new ArrayList<>();
        idle.drainTo(all);
        for (Connection connection : all) {
            connection.close();
        }
    }
}
