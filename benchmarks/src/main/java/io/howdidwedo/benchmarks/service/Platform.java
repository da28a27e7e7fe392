package io.howdidwedo.benchmarks.service;

import io.howdidwedo.localplatform.broker.LocalBroker;
import io.howdidwedo.localplatform.database.LocalDatabase;
import java.nio.file.Path;

/// A broker and a database of this run's own, both durable, on free ports.
public record Platform(LocalBroker broker, LocalDatabase database) implements AutoCloseable {

    /// One with its data in this folder.
    public static Platform in(Path folder) {
        return new Platform(
                LocalBroker.open(folder.resolve("broker"), 0),
                LocalDatabase.open(folder.resolve("database"), 0));
    }

    @Override
    public void close() {
        broker.close();
        database.close();
    }
}
