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
    private long changesSeen;

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
                        housekeeping::tidyWhileIdle,
                        SECONDS_BETWEEN_LOOKS,
                        SECONDS_BETWEEN_LOOKS,
                        TimeUnit.SECONDS);
        return housekeeping;
    }

    private void tidyWhileIdle() {
        var changes = store.changeCount();
        var idle = changes == changesSeen;
        changesSeen = changes;
        while (idle && store.tidyALittle()) {
            idle = store.changeCount() == changesSeen && !executor.isShutdown();
        }
    }

    @Override
    public void close() {
        executor.close();
    }
}
