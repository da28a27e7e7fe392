package io.howdidwedo.analyticsservice.chronicle;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/// Which data answers are of: the newest, as long as answers are quick. Where they take long, newer
/// data has to wait until the last slow answer is four times as long ago as all of them took, a
/// minute at most: with many answers something new comes every moment, and a page that was counted
/// anew each time would never be quick, nor leave time for anything else.
public final class Freshness {
    private static final long SLOW = TimeUnit.MILLISECONDS.toNanos(250);
    private static final long TOO_LONG = TimeUnit.SECONDS.toNanos(1);
    private static final long REST = 4;
    private static final long LONGEST_REST = TimeUnit.MINUTES.toNanos(1);

    private final LongSupplier newest;
    private final LongSupplier nanoTime;
    private long version;
    private long spent;
    private long lastSlow;

    /// That of data with these versions, which only grow.
    public Freshness(LongSupplier newest) {
        this(newest, System::nanoTime);
    }

    Freshness(LongSupplier newest, LongSupplier nanoTime) {
        this.newest = newest;
        this.nanoTime = nanoTime;
        this.version = newest.getAsLong();
    }

    /// The version that answers are of, or newer.
    synchronized long version() {
        long now = newest.getAsLong();
        if (now != version && mayMoveOn()) {
            version = now;
            spent = 0;
        }
        return version;
    }

    private boolean mayMoveOn() {
        return spent < TOO_LONG
                || nanoTime.getAsLong() - lastSlow >= Math.min(LONGEST_REST, REST * spent);
    }

    /// Asks, and takes note of how long that took.
    <T> T timed(Supplier<T> question) {
        long start = nanoTime.getAsLong();
        T answer = question.get();
        took(start, nanoTime.getAsLong());
        return answer;
    }

    private synchronized void took(long start, long end) {
        if (end - start >= SLOW) {
            spent += end - start;
            lastSlow = end;
        }
    }
}
