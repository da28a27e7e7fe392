package io.howdidwedo.gateway.limit;

import java.time.Duration;

/// So many times in so long, all at once if one likes.
public record Pace(long times, Duration period) {
    public Pace {
        if (times < 1) {
            throw new IllegalArgumentException("A pace allows something, not " + times + " times");
        }
        if (!period.isPositive()) {
            throw new IllegalArgumentException("A pace needs a period, not " + period);
        }
    }
}
