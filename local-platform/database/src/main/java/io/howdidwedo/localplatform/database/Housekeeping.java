package io.howdidwedo.localplatform.database;

import io.howdidwedo.localplatform.database.storage.Store;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// Makes the file denser while nobody writes.
final class Housekeeping implements AutoCloseable {
    private static final int SECONDS_BETWEEN_LOOKS = 5;

    private final Store store;
    private final ScheduledExecutorService executor;
    private long writesSeen;

    private Housekeeping(Store store) {
        this.store = store;
        this.executor =
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().daemon().name("database-housekeeping").factory());
    }

    static Housekeeping start(Store store) {
        var housekeeping = new Housekeeping(store);
        var _ =
                housekeeping.executor.scheduleWithFixedDelay(
                        housekeeping::compactWhileIdle,
                        SECONDS_BETWEEN_LOOKS,
                        SECONDS_BETWEEN_LOOKS,
                        TimeUnit.SECONDS);
        return housekeeping;
    }

    private void compactWhileIdle() {
        var writes = store.writes();
        var idle = writes == writesSeen;
        writesSeen = writes;
        while (idle && store.compactALittle()) {
            idle = store.writes() == writesSeen && !executor.isShutdown();
        }
    }

    @Override
    public void close() {
        executor.close();
    }
}
