package io.howdidwedo.servicekit.outbox;

import io.howdidwedo.servicekit.outbox.OutboxRelay.Waiting;
import io.howdidwedo.servicekit.vital.Vital;
import io.howdidwedo.servicekit.vital.Vitals;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How long the oldest event has waited to be published. With the broker there it is a moment.
///
/// What is moved happened long ago, and waits a moment as well: an event has waited since it was
/// first seen waiting here, or since it happened if that is later.
final class OutboxVitals implements Vitals {
    private static final Duration TOLERATED = Duration.ofMinutes(1);
    private static final double MILLIS = 1_000;

    private final OutboxRelay relay;
    private final Clock clock;
    private @Nullable Waiting seen;
    private Instant since = Instant.EPOCH;

    OutboxVitals(OutboxRelay relay, Clock clock) {
        this.relay = relay;
        this.clock = clock;
    }

    @Override
    public synchronized List<Vital> read() {
        double age = relay.oldest().map(this::waited).orElse(Duration.ZERO).toMillis() / MILLIS;
        return List.of(
                Vital.gauge(
                                "hdwd_outbox_age_seconds",
                                "How long the oldest event has waited to be published",
                                age)
                        .tolerating(TOLERATED));
    }

    private Duration waited(Waiting oldest) {
        Instant now = clock.instant();
        if (!oldest.equals(seen)) {
            seen = oldest;
            since = now;
        }
        Instant from = oldest.at().isAfter(since) ? oldest.at() : since;
        return from.isAfter(now) ? Duration.ZERO : Duration.between(from, now);
    }
}
