package io.howdidwedo.followupservice.team;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Somebody who works for a supplier.
///
/// @param user what they log in with
/// @param email where notices go
/// @param level told of cases at this level: 1 works on them, higher ones when it gets late
/// @param newCases of which new cases they want to be told
/// @param absence the present or next time they are away; null when none is known
public record Colleague(
        String user,
        String name,
        String email,
        int level,
        NewCases newCases,
        @Nullable Absence absence) {
    /// The last level there is.
    public static final int HIGHEST = 5;

    /// Which new cases.
    public enum NewCases {
        NONE,
        URGENT,
        ALL
    }

    /// Whether they are away at an instant.
    public boolean isAwayAt(Instant instant) {
        return absence != null && absence.covers(instant);
    }

    /// The same, with this absence.
    Colleague away(@Nullable Absence stated) {
        return new Colleague(user, name, email, level, newCases, stated);
    }

    /// The same, with nobody standing in if that was this one.
    Colleague notRepresentedBy(String other) {
        return absence != null && other.equals(absence.standIn())
                ? away(new Absence(absence.number(), absence.from(), absence.until(), null))
                : this;
    }

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
}
