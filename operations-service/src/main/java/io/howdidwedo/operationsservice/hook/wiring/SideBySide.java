package io.howdidwedo.operationsservice.hook.wiring;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Does several things at once, each in a virtual thread, and waits for all of them.
final class SideBySide {
    private SideBySide() {}

    /// @throws IllegalStateException when one of them failed, after the others are done
    static void all(List<Callable<Void>> things) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Void> done : threads.invokeAll(things)) {
                done.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("Something that was to be posted was not noted", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while posting", e);
        }
    }
}
