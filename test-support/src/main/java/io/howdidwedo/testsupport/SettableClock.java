package io.howdidwedo.testsupport;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/// A clock that stands still until the test moves it.
public final class SettableClock extends Clock {
    private final AtomicReference<Instant> now;

    /// A clock standing at this instant.
    public SettableClock(Instant now) {
        this.now = new AtomicReference<>(now);
    }

    /// Moves it to this instant, back included.
    public void set(Instant instant) {
        now.set(instant);
    }

    /// Moves it on.
    public void advance(Duration duration) {
        now.updateAndGet(instant -> instant.plus(duration));
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("Instants have no zone");
    }
}
