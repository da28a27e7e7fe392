package io.howdidwedo.followupservice.cases.due;

import io.howdidwedo.servicekit.wording.Phrases;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/// The clock in words: "in 3 h", "2 d late".
public final class DueWords {
    private static final Phrases WORDS = Phrases.of(DueWords.class);

    private DueWords() {}

    /// How far an instant is away from now.
    public static String of(Instant dueAt, Instant now) {
        return of(dueAt, now, Phrases.reader());
    }

    /// The same in this language.
    public static String of(Instant dueAt, Instant now, Locale language) {
        Duration left = Duration.between(now, dueAt);
        return span(left.isNegative() ? "late." : "in.", left.abs(), WORDS.in(language));
    }

    /// The same behind a comma: "due in 3 h", "2 d late".
    public static String due(Instant dueAt, Instant now) {
        String when = of(dueAt, now);
        return dueAt.isBefore(now) ? when : WORDS.say("due", when);
    }

    private static String span(String which, Duration duration, Phrases words) {
        if (duration.toDays() >= 2) {
            return words.say(which + "days", duration.toDays());
        }
        if (duration.toHours() >= 1) {
            return words.say(which + "hours", duration.toHours());
        }
        return words.say(which + "minutes", Math.max(1, duration.toMinutes()));
    }
}
