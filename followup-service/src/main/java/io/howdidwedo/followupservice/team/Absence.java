package io.howdidwedo.followupservice.team;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// When a colleague is away.
///
/// @param number which of the team's absences; its timer carries it
/// @param until the first instant of being back
/// @param standIn user of the colleague who has the cases meanwhile; null: the whole team
public record Absence(int number, Instant from, Instant until, @Nullable String standIn) {

    /// Whether it includes an instant.
    public boolean covers(Instant instant) {
        return !instant.isBefore(from) && instant.isBefore(until);
    }
}
