package io.howdidwedo.analyticsservice.chronicle;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/// Which data answers are of: the newest, as long as answers are quick. Where they take long, newer
/// data has to wait until the last slow answer is four times as long ago as all of them took, a
/// minute at most: with many answers something new comes every moment, and a page that was counted
/// anew each time would never be quick, nor leave time for anything else. Nor is newer data looked
/// at while a slow answer is under way, for at most five minutes: whoever waits for a page of many
/// answers gets it whole.
public final class Freshness {
    private static final long SLOW = TimeUnit.MILLISECONDS.toNanos(250);
    private static final long TOO_LONG = TimeUnit.SECONDS.toNanos(1);
    private static final long REST = 4;
    private static final long LONGEST_REST = TimeUnit.MINUTES.toNanos(1);
    private static final long LONGEST_HELD = TimeUnit.MINUTES.toNanos(5);

    private final LongSupplier newest;
    private final LongSupplier nanoTime;
    private final List<Long> underWaySince = new ArrayList<>();
    private long version;
    private long movedOn;
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
        this.movedOn = nanoTime.getAsLong();
    }

    /// The version that answers are of, or newer.
    synchronized long version() {
        long newer = newest.getAsLong();
        long now = nanoTime.getAsLong();
        if (newer != version && mayMoveOn(now)) {
            version = newer;
            movedOn = now;
            spent = 0;
        }
        return version;
    }

    private boolean mayMoveOn(long now) {
        return now - movedOn >= LONGEST_HELD || (hasRested(now) && !isSlowUnderWay(now));
    }

    private boolean hasRested(long now) {
        return spent < TOO_LONG || now - lastSlow >= Math.min(LONGEST_REST, REST * spent);
    }

    private boolean isSlowUnderWay(long now) {
        return underWaySince.stream().anyMatch(start -> now - start >= SLOW);
    }

    /// Asks, and takes note of how long that took.
    <T> T timed(Supplier<T> question) {
        long start = begin();
        try {
            return question.get();
        } finally {
            end(start);
        }
    }

    private synchronized long begin() {
        long start = nanoTime.getAsLong();
        underWaySince.add(start);
        return start;
    }

    private synchronized void end(Long start) {
        long end = nanoTime.getAsLong();
        underWaySince.remove(start);
        if (end - start >= SLOW) {
            spent += end - start;
            lastSlow = end;
        }
    }
}
