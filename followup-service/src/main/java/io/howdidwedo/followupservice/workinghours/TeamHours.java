package io.howdidwedo.followupservice.workinghours;

import java.util.List;
import java.util.Optional;

/// The working hours of all teams. A change holds for due times that are set afterwards.
public interface TeamHours {
    /// Stands for all teams that have none of their own.
    String OTHERS = "";

    /// What was stated for a team.
    ///
    /// @param team a supplier, or [#OTHERS]
    record Stated(String team, WorkingHours hours) {}

    /// The hours of a team: its own, else those of the others, else around the clock.
    WorkingHours of(String team);

    /// What was stated for this team itself.
    Optional<WorkingHours> stated(String team);

    /// All that was stated, by team.
    List<Stated> all();

    /// States a team's hours.
    void state(String team, WorkingHours hours);
}
