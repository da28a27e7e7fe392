package io.howdidwedo.analyticsservice.chronicle.duckdb;

import io.howdidwedo.analyticsservice.chronicle.Moment;
import java.sql.SQLException;

/// The chronicle as it stood between two batches, in transactions that stay open until nobody asks
/// of it any more.
final class Snapshot implements Moment {
    private final long version;
    private final Readers readers;
    private final Connections connections;
    private volatile boolean usable = true;

    Snapshot(long version, Readers readers, Connections connections) {
        this.version = version;
        this.readers = readers;
        this.connections = connections;
    }

    <T> T ask(DuckDbChronicle.Query<T> question) {
        try {
            return readers.answer(connections, question);
        } catch (ChronicleUnavailable e) {
            usable = false; // a transaction in which something went wrong answers nothing more
            throw e;
        }
    }

    @Override
    public long version() {
        return version;
    }

    @Override
    public boolean isUsable() {
        return usable;
    }

    @Override
    public void close() {
        try {
            connections.close();
        } catch (SQLException e) {
            throw new ChronicleUnavailable("What was read could not be let go of", e);
        }
    }
}
