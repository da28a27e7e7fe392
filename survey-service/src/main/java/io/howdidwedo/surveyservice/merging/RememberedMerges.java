package io.howdidwedo.surveyservice.merging;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;

/// Remembers what was merged, so that whatever comes in is told apart without asking for each: some
/// seconds long, and then only whether there is anything new.
public final class RememberedMerges implements KnownAs.Lately {
    private static final long FRESH = Duration.ofSeconds(5).toNanos();

    private final Merges merges;
    private final LongSupplier nanos;
    private final AtomicReference<Remembered> remembered;

    /// Remembers these.
    ///
    /// @param nanos a clock in nanoseconds
    public RememberedMerges(Merges merges, LongSupplier nanos) {
        this.merges = merges;
        this.nanos = nanos;
        this.remembered =
                new AtomicReference<>(
                        new Remembered(
                                KnownAs.NOTHING_MERGED,
                                Optional.empty(),
                                nanos.getAsLong() - FRESH));
    }

    private record Remembered(KnownAs names, Optional<Instant> changedAt, long askAgainAt) {}

    @Override
    public KnownAs now() {
        Remembered known = remembered.get();
        return nanos.getAsLong() - known.askAgainAt() < 0 ? known.names() : look(known).names();
    }

    /// As it is.
    public KnownAs fresh() {
        Remembered read = read(merges.changedAt());
        remembered.set(read);
        return read.names();
    }

    private Remembered look(Remembered known) {
        Optional<Instant> changedAt = merges.changedAt();
        Remembered next =
                changedAt.equals(known.changedAt())
                        ? new Remembered(known.names(), changedAt, nanos.getAsLong() + FRESH)
                        : read(changedAt);
        remembered.set(next);
        return next;
    }

    private Remembered read(Optional<Instant> changedAt) {
        return new Remembered(KnownAs.of(merges.inForce()), changedAt, nanos.getAsLong() + FRESH);
    }
}
