package io.howdidwedo.servicekit.outbox;

import io.howdidwedo.servicekit.vital.Vital;
import io.howdidwedo.servicekit.vital.Vitals;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// How long the oldest event has waited to be published. With the broker there it is a moment.
final class OutboxVitals implements Vitals {
    private static final Duration TOLERATED = Duration.ofMinutes(1);
    private static final double MILLIS = 1_000;

    private final OutboxRelay relay;
    private final Clock clock;

    OutboxVitals(OutboxRelay relay, Clock clock) {
        this.relay = relay;
        this.clock = clock;
    }

    @Override
    public List<Vital> read() {
        Instant now = clock.instant();
        double age =
                relay.oldest()
                        .map(at -> Math.max(0, Duration.between(at, now).toMillis()) / MILLIS)
                        .orElse(0.0);
        return List.of(
                Vital.gauge(
                                "hdwd_outbox_age_seconds",
                                "How long the oldest event has waited to be published",
                                age)
                        .tolerating(TOLERATED));
    }
}
