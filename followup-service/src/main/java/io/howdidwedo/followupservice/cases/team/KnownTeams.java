package io.howdidwedo.followupservice.cases.team;

import io.howdidwedo.followupservice.cases.CaseQuery;
import io.howdidwedo.followupservice.cases.Cases;
import io.howdidwedo.followupservice.team.KeepingTeams;
import io.howdidwedo.followupservice.team.Team;
import io.howdidwedo.followupservice.team.TeamNames;
import io.howdidwedo.followupservice.workinghours.TeamHours;
import java.util.SortedSet;
import java.util.TreeSet;

/// The teams that people were named for, that have hours of their own, or open cases.
public final class KnownTeams implements TeamNames {
    private final KeepingTeams teams;
    private final TeamHours hours;
    private final Cases cases;

    /// Looks here.
    public KnownTeams(KeepingTeams teams, TeamHours hours, Cases cases) {
        this.teams = teams;
        this.hours = hours;
        this.cases = cases;
    }

    @Override
    public SortedSet<String> all() {
        SortedSet<String> names = new TreeSet<>();
        teams.all().stream().map(Team::supplier).forEach(names::add);
        hours.all().stream().map(TeamHours.Stated::team).forEach(names::add);
        names.addAll(cases.countByTeam(CaseQuery.first(0).in(CaseQuery.WORK)).keySet());
        names.remove(TeamHours.OTHERS);
        return names;
    }
}
