package io.howdidwedo.followupservice.team.web;

import io.howdidwedo.followupservice.team.Team;
import io.howdidwedo.followupservice.team.Team.Colleague;
import java.time.Instant;
import java.util.List;

/// A team in the list of teams.
///
/// @param name what it is called
/// @param people how many are named
/// @param away who is away now
/// @param nobodyWhenLate whether nobody is named whom an overdue case could go to
record TeamLine(
        String supplier,
        String name,
        int people,
        List<String> away,
        String hours,
        boolean nobodyWhenLate) {

    static TeamLine of(Team team, String hours, Instant now) {
        List<Colleague> all = team.colleagues();
        return new TeamLine(
                team.supplier(),
                team.name(),
                all.size(),
                all.stream()
                        .filter(colleague -> colleague.isAwayAt(now))
                        .map(Colleague::name)
                        .toList(),
                hours,
                all.stream().noneMatch(colleague -> colleague.level() > 1));
    }
}
