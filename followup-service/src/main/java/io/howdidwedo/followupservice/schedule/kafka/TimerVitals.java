package io.howdidwedo.followupservice.schedule.kafka;

import io.howdidwedo.servicekit.vital.Vital;
import io.howdidwedo.servicekit.vital.Vitals;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/// How late timers are.
final class TimerVitals implements Vitals {
    private static final Duration TOLERATED = Duration.ofMinutes(1);
    private static final double MILLIS = 1_000;

    private final NextTimers timers;
    private final Clock clock;

    TimerVitals(NextTimers timers, Clock clock) {
        this.timers = timers;
        this.clock = clock;
    }

    @Override
    public List<Vital> read() {
        return List.of(
                Vital.gauge(
                                "hdwd_timers_overdue_seconds",
                                "For how long the next timer should have fired",
                                timers.overdue(clock.millis()) / MILLIS)
                        .tolerating(TOLERATED));
    }
}
