package io.howdidwedo.localplatform.database;

import de.bwaldvogel.mongo.MongoServer;
import io.howdidwedo.localplatform.database.storage.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.h2.mvstore.MVStoreException;

/// A database on 127.0.0.1 that MongoDB's drivers can talk to, with everything in one file or in
/// memory.
///
/// A write is acknowledged once it would survive the end of the process. What the database cannot
/// do truly it refuses when it is asked to begin with it. Good for about a million documents.
public final class LocalDatabase implements AutoCloseable {
    private static final int ANY_PORT = 0;

    /// A connection's commands run on its thread, and a durable write waits for a commit: only
    /// waiting threads can share one.
    private static final int THREADS_SHARING_COMMITS = 32;

    private static final int THREADS_IN_MEMORY = 4;

    private final MongoServer server;
    private final Store store;
    private final int port;
    private final AtomicBoolean closed = new AtomicBoolean();

    private LocalDatabase(MongoServer server, Store store) {
        this.server = server;
        this.store = store;
        this.port = server.getLocalAddress().getPort();
    }

    /// Opens the database in a file, creating it when it is new. Port 0 means any free port.
    ///
    /// Fails with [DatabaseUnavailable] when the port is taken or another database has the file.
    public static LocalDatabase open(Path file, int port) {
        return open(file, port, Durability.END_OF_PROCESS);
    }

    /// Opens the database in a file, with a choice of what acknowledged writes survive.
    public static LocalDatabase open(Path file, int port, Durability durability) {
        createFolderOf(file);
        try {
            var store = Store.open(file, durability == Durability.POWER_CUT);
            return serve(store, port, THREADS_SHARING_COMMITS);
        } catch (MVStoreException e) {
            throw new DatabaseUnavailable(file, e);
        }
    }

    /// Opens an empty database on a free port; it is gone when it is closed.
    public static LocalDatabase inMemory() {
        return serve(Store.inMemory(), ANY_PORT, THREADS_IN_MEMORY);
    }

    private static LocalDatabase serve(Store store, int port, int threads) {
        var server = new MongoServer(new StoredBackend(store));
        var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        try {
            server.bind(address, 1, threads);
            return new LocalDatabase(server, store);
        } catch (Exception e) { // Netty throws a BindException without declaring it
            throw new DatabaseUnavailable(port, e);
        }
    }

    private static void createFolderOf(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot create the folder of " + file, e);
        }
    }

    /// Where drivers connect.
    public String connectionString() {
        return "mongodb://127.0.0.1:" + port;
    }

    /// The port it listens on.
    public int port() {
        return port;
    }

    /// Where a damaged part of its journal was put aside as it was opened; empty when it was whole.
    public Optional<Path> keptAside() {
        return Optional.ofNullable(store.keptAside());
    }

    /// Ends the connections, finishes what is running and lets go of the file.
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            server.shutdownNow();
        }
    }
}
