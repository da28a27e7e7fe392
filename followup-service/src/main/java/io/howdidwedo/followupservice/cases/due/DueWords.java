package io.howdidwedo.followupservice.cases.due;

import java.time.Duration;
import java.time.Instant;

/// The clock in words: "in 3 h", "2 d late".
public final class DueWords {
    private DueWords() {}

    /// How far an instant is away from now.
    public static String of(Instant dueAt, Instant now) {
        Duration left = Duration.between(now, dueAt);
        return left.isNegative() ? span(left.negated()) + " late" : "in " + span(left);
    }

    private static String span(Duration duration) {
        if (duration.toDays() >= 2) {
            return duration.toDays() + " d";
        }
        if (duration.toHours() >= 1) {
            return duration.toHours() + " h";
        }
        return Math.max(1, duration.toMinutes()) + " min";
    }
}
