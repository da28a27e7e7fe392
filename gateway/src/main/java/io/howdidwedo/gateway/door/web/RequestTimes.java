package io.howdidwedo.gateway.door.web;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;

/// Times each request once, from its arrival until its answer begins, by its kind and by what came
/// of it. All timers are made before: taking a time is adding to numbers.
final class RequestTimes {
    private static final String NAME = "hdwd.requests";
    private static final Duration[] STEPS = {
        Duration.ofMillis(5),
        Duration.ofMillis(10),
        Duration.ofMillis(25),
        Duration.ofMillis(50),
        Duration.ofMillis(100),
        Duration.ofMillis(250),
        Duration.ofMillis(500),
        Duration.ofSeconds(1),
        Duration.ofMillis(2_500),
        Duration.ofSeconds(5),
        Duration.ofSeconds(10)
    };
    private static final String[] OUTCOMES = {"informed", "answered", "moved", "refused", "failed"};
    private static final int FAILED = OUTCOMES.length - 1;
    private static final int HUNDRED = 100;
    private static final int WELL = 200;

    private final Map<RequestKind, List<Timer>> timers = new EnumMap<>(RequestKind.class);

    RequestTimes(MeterRegistry metrics) {
        for (RequestKind kind : RequestKind.values()) {
            timers.put(
                    kind,
                    Arrays.stream(OUTCOMES).map(outcome -> timer(metrics, kind, outcome)).toList());
        }
    }

    private static Timer timer(MeterRegistry metrics, RequestKind kind, String outcome) {
        return Timer.builder(NAME)
                .description("Requests, until their answer begins")
                .tag("kind", kind.word())
                .tag("outcome", outcome)
                .serviceLevelObjectives(STEPS)
                .register(metrics);
    }

    void took(String path, @Nullable HttpStatusCode status, long nanos) {
        int code = status == null ? WELL : status.value();
        int outcome = Math.clamp(code / HUNDRED - 1, 0, FAILED);
        Objects.requireNonNull(timers.get(RequestKind.of(path)))
                .get(outcome)
                .record(nanos, TimeUnit.NANOSECONDS);
    }
}
