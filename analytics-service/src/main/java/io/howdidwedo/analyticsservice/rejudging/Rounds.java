package io.howdidwedo.analyticsservice.rejudging;

import io.howdidwedo.analyticsservice.chronicle.Chronicle;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Judges again: at once by new agreements and parameters, and by what has become usual when the
/// chronicle has come to rest for a moment, or after a while at the latest, so that an import is
/// not judged over and over.
public final class Rounds implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Rounds.class);
    private static final Duration TICK = Duration.ofMillis(500);
    private static final int TICKS_OF_REST = 2;

    /// While nothing happens, so many ticks pass from one look for what was asked for to the next.
    private static final int TICKS_AT_REST = 10;

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int SHARE_OF_TIME = 10;

    private final JudgingAgain judging;
    private final Chronicle chronicle;
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("judging-again").factory());
    private volatile boolean underWay;
    private volatile long seen = -1;
    private volatile boolean asked;
    private int rested;

    /// Whether the chronicle at rest has nothing that is not checked: it need not be asked again.
    private boolean checked;

    private long lastEnd = System.nanoTime();
    private long lastTook;

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

    /// Something was asked for just now: looks for it with the next tick. What another instance was
    /// asked for is found a few seconds later.
    public void lookSoon() {
        asked = true;
    }

    /// Whether verdicts are being worked out again, or wait for it: they may still change. Nobody
    /// has looked yet whether what has just come changes any.
    public boolean underWay() {
        return underWay || chronicle.version() != seen;
    }

    void tick() {
        try {
            if (asked || rested < TICKS_OF_REST || rested % TICKS_AT_REST == 0) {
                asked = false;
                judgeByWhatWasAskedFor();
            }
            look(chronicle.version());
            if (!checked && (rested >= TICKS_OF_REST || outOfPatience())) {
                judgeByWhatIsUsual();
            }
        } catch (RuntimeException e) {
            asked = true;
            log.warn("Judging again will be tried again: {}", e.toString());
        }
    }

    private void judgeByWhatWasAskedFor() {
        if (judging.isAskedFor()) {
            underWay = true;
            judging.byWhatWasChanged();
        }
    }

    private void look(long version) {
        if (version == seen) {
            rested++;
        } else {
            rested = 0;
            checked = false;
        }
        if (underWay || version != seen) {
            underWay = judging.unchecked();
        }
        seen = version;
    }

    private void judgeByWhatIsUsual() {
        if (!judging.unchecked()) {
            checked = rested >= TICKS_OF_REST;
            return;
        }
        long start = System.nanoTime();
        judging.byWhatIsUsual();
        lastEnd = System.nanoTime();
        lastTook = lastEnd - start;
        underWay = judging.unchecked();
    }

    /// A stream that never rests must not wait for ever, nor spend its time on judging again.
    private boolean outOfPatience() {
        long waited = System.nanoTime() - lastEnd;
        return waited > Math.max(PATIENCE.toNanos(), SHARE_OF_TIME * lastTook);
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
