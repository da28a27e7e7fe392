package io.howdidwedo.followupservice.workinghours;

import io.howdidwedo.servicekit.holiday.PublicHolidays;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/// What time it is for each team.
public final class TeamClocks {
    private final Function<String, WorkingHours> hours;
    private final PublicHolidays holidays;
    private final Clock clock;

    /// Time as it passes in these hours.
    public TeamClocks(TeamHours hours, PublicHolidays holidays, Clock clock) {
        this(hours::of, holidays, clock);
    }

    private TeamClocks(Function<String, WorkingHours> hours, PublicHolidays holidays, Clock clock) {
        this.hours = hours;
        this.holidays = holidays;
        this.clock = clock;
    }

    /// The same, which look up the hours of a team once: for the length of one set.
    public TeamClocks remembering() {
        Map<String, WorkingHours> known = new HashMap<>();
        return new TeamClocks(team -> known.computeIfAbsent(team, hours), holidays, clock);
    }

    /// The time of this team now.
    public TeamClock of(String team) {
        return new TeamClock(clock.instant(), new WorkingTime(hours.apply(team), holidays));
    }
}
