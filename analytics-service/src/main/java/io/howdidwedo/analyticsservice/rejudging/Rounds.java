package io.howdidwedo.analyticsservice.rejudging;

import io.howdidwedo.analyticsservice.chronicle.Chronicle;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Judges again when the chronicle has come to rest for a moment, or after a while at the latest,
/// so that an import is not judged over and over.
public final class Rounds implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Rounds.class);
    private static final Duration TICK = Duration.ofMillis(250);
    private static final int PATIENCE = 20;

    private final JudgingAgain judging;
    private final Chronicle chronicle;
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("judging-again").factory());
    private long seen = -1;
    private int waited;

    /// Rounds of this judging, in the pauses of the chronicle.
    public Rounds(JudgingAgain judging, Chronicle chronicle) {
        this.judging = judging;
        this.chronicle = chronicle;
    }

    /// Begins; to be called once the chronicle has caught up.
    public void start() {
        var _ =
                thread.scheduleWithFixedDelay(
                        this::tick, 0, TICK.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void tick() {
        try {
            long version = chronicle.version();
            boolean resting = version == seen;
            seen = version;
            waited++;
            if ((resting || waited >= PATIENCE) && judging.pending()) {
                judging.round();
                waited = 0;
            }
        } catch (RuntimeException e) {
            log.warn("Judging again will be tried again: {}", e.toString());
        }
    }

    @Override
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(5, TimeUnit.SECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException e) {
            thread.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
