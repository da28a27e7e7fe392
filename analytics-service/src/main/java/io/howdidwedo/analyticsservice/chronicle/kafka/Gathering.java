package io.howdidwedo.analyticsservice.chronicle.kafka;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/// Which records make a batch. A batch costs some hundredths of a second however small it is: while
/// little comes, what comes is added at once; while more comes, a batch is let wait until the one
/// before it is some time ago, and longer where batches take longer. One that is large enough
/// does not wait at all.
final class Gathering {
    /// So many make a batch at once. More would hardly be cheaper, and would hold up for seconds
    /// what comes next.
    static final int FULL = 5_000;

    private static final Duration NOTHING_COMES = Duration.ofSeconds(1);
    private static final long SHORTEST = Duration.ofMillis(100).toNanos();
    private static final long LONGEST = Duration.ofMillis(400).toNanos();

    /// Adding small batches takes no more than one part of so many of the time.
    private static final int SHARE = 4;

    private final LongSupplier nanoTime;
    private final List<ConsumerRecord<String, byte[]>> waiting = new ArrayList<>();
    private long next;

    /// @param nanoTime tells how time passes
    Gathering(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
        this.next = nanoTime.getAsLong();
    }

    /// More that came.
    void add(Iterable<ConsumerRecord<String, byte[]>> some) {
        some.forEach(waiting::add);
    }

    boolean isEmpty() {
        return waiting.isEmpty();
    }

    /// Whether those that came are to be added now.
    boolean isDue() {
        return !waiting.isEmpty() && (waiting.size() >= FULL || left() <= 0);
    }

    /// How long to wait for more.
    Duration patience() {
        if (waiting.isEmpty()) {
            return NOTHING_COMES;
        }
        return isDue() ? Duration.ZERO : Duration.ofNanos(left());
    }

    /// Those that came, which are then no longer here.
    List<ConsumerRecord<String, byte[]>> take() {
        List<ConsumerRecord<String, byte[]>> taken = List.copyOf(waiting);
        waiting.clear();
        return taken;
    }

    /// A batch has been added, which took so long.
    void took(long nanos) {
        next = nanoTime.getAsLong() + Math.clamp((SHARE - 1) * nanos, SHORTEST, LONGEST);
    }

    private long left() {
        return next - nanoTime.getAsLong();
    }
}
