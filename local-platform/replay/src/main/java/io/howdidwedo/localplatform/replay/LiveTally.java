package io.howdidwedo.localplatform.replay;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// How far a live run is, counted by many at once.
final class LiveTally {
    final AtomicInteger sent = new AtomicInteger();
    final AtomicInteger notAsked = new AtomicInteger();
    final AtomicInteger mailed = new AtomicInteger();
    final AtomicInteger answered = new AtomicInteger();
    private final AtomicInteger failed = new AtomicInteger();
    private final AtomicReference<@Nullable String> firstFailure = new AtomicReference<>();

    void failed(Throwable reason) {
        failed.incrementAndGet();
        firstFailure.compareAndSet(
                null, reason.getClass().getSimpleName() + ": " + reason.getMessage());
    }

    int over() {
        return answered.get() + notAsked.get() + failed.get();
    }

    int failures() {
        return failed.get();
    }

    @Nullable String firstFailure() {
        return firstFailure.get();
    }

    String counts(long repeats) {
        StringBuilder counts =
                new StringBuilder(
                        String.format(
                                Locale.ROOT,
                                "sent %,d  mailed %,d  answered %,d",
                                sent.get(),
                                mailed.get(),
                                answered.get()));
        add(counts, "not asked", notAsked.get());
        add(counts, "failed", failed.get());
        add(counts, "requests repeated", repeats);
        return counts.toString();
    }

    private static void add(StringBuilder counts, String what, long count) {
        if (count > 0) {
            counts.append(String.format(Locale.ROOT, "  %s %,d", what, count));
        }
    }
}
