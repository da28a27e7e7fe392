package io.howdidwedo.benchmarks;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// Sends so many a second, whether or not those before have come back: as customers do, who know
/// nothing of each other.
public record SteadyRate(int aSecond) {
    private static final int LONGEST_WAIT_SECONDS = 60;

    /// Sends one of a numbered row.
    @FunctionalInterface
    public interface Sending {
        /// @param due when it was to be sent, as [System#nanoTime] tells it
        void send(int number, long due);
    }

    /// Sends those numbered from 0 and waits until all have come back.
    public void send(int count, Sending sending) throws InterruptedException {
        long start = System.nanoTime();
        try (ScheduledExecutorService clock = Executors.newScheduledThreadPool(1);
                ExecutorService customers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < count; i++) {
                int number = i;
                long due = start + i * 1_000_000_000L / aSecond;
                var _ =
                        clock.schedule(
                                () -> customers.execute(() -> sending.send(number, due)),
                                due - System.nanoTime(),
                                TimeUnit.NANOSECONDS);
            }
            clock.shutdown();
            var _ =
                    clock.awaitTermination(
                            count / aSecond + LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
        }
    }
}
