package io.howdidwedo.analyticsservice.alert;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A month that was beyond what chance does.
///
/// @param month in UTC, as `2026-11`
/// @param team whose; null when of all that is watched together
/// @param kind in which way
/// @param share of the month
/// @param low from which on it would have been chance
/// @param high up to which it would have been chance
/// @param expected what the months before led to expect
/// @param answers of the month
/// @param raisedAt when people were told
public record Alert(
        String month,
        @Nullable String team,
        Kind kind,
        double share,
        double low,
        double high,
        double expected,
        long answers,
        Instant raisedAt) {

    /// In which way it is beyond chance.
    public enum Kind {
        /// Worse in this month.
        WORSE,
        /// Better in this month.
        BETTER,
        /// Away from what was expected, little by little over the last months.
        DRIFT
    }
}
