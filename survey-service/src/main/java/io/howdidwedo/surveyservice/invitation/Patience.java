package io.howdidwedo.surveyservice.invitation;

import java.time.Duration;

/// How long a mail that could not be delivered for now waits, and how often it is tried again:
/// after 5 minutes, 15, 45, a good two hours and nearly seven; a mail system that is down for a
/// night is waited for.
final class Patience {
    private static final Duration FIRST = Duration.ofMinutes(5);
    private static final int FACTOR = 3;
    private static final int MOST = 5;

    private Patience() {}

    /// Whether it is tried again after so many attempts before.
    static boolean reaches(int attempt) {
        return attempt < MOST;
    }

    /// From a failed attempt to the next.
    static Duration after(int attempt) {
        Duration pause = FIRST;
        for (int i = 0; i < attempt; i++) {
            pause = pause.multipliedBy(FACTOR);
        }
        return pause;
    }
}
