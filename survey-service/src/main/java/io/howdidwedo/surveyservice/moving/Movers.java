package io.howdidwedo.surveyservice.moving;

import io.howdidwedo.surveyservice.merging.Merging;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Moves transactions beside everything else: at once when names were merged or separated, and
/// every few seconds what is left to do.
public final class Movers implements Merging.Afterwards, AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Movers.class);
    private static final Duration REST = Duration.ofSeconds(5);

    private final Runnable work;
    private final ScheduledExecutorService runner =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name("moving").factory());

    /// Does this work.
    public Movers(Runnable work) {
        this.work = work;
    }

    /// Goes on with what is left to do, from now on.
    public void begin() {
        var _ = runner.scheduleWithFixedDelay(this::attempt, 0, REST.toSeconds(), TimeUnit.SECONDS);
    }

    @Override
    public void changed() {
        runner.execute(this::attempt);
    }

    /// What cannot be done now, for a database that is away, is tried again.
    private void attempt() {
        try {
            work.run();
        } catch (RuntimeException e) {
            if (!runner.isShutdown()) {
                log.warn("Transactions will be moved later: {}", e.toString());
            }
        }
    }

    @Override
    public void close() {
        runner.shutdownNow();
        try {
            if (!runner.awaitTermination(5, TimeUnit.SECONDS)) {
                throw new IllegalStateException("Moving transactions does not stop");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
