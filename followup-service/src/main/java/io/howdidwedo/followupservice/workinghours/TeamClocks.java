package io.howdidwedo.followupservice.workinghours;

import io.howdidwedo.servicekit.holiday.PublicHolidays;
import java.time.Clock;

/// What time it is for each team.
public final class TeamClocks {
    private final TeamHours hours;
    private final PublicHolidays holidays;
    private final Clock clock;

    /// Time as it passes in these hours.
    public TeamClocks(TeamHours hours, PublicHolidays holidays, Clock clock) {
        this.hours = hours;
        this.holidays = holidays;
        this.clock = clock;
    }

    /// The time of this team now.
    public TeamClock of(String team) {
        return new TeamClock(clock.instant(), new WorkingTime(hours.of(team), holidays));
    }
}
