package io.howdidwedo.followupservice.cases.team;

import io.howdidwedo.followupservice.cases.Person;
import io.howdidwedo.followupservice.cases.following.Colleagues;
import io.howdidwedo.followupservice.team.KeepingTeams;
import io.howdidwedo.followupservice.team.Team;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Those who are named for teams.
public final class TeamColleagues implements Colleagues {
    private final Function<String, Team> teams;

    /// Looks here.
    public TeamColleagues(KeepingTeams teams) {
        this(teams::of);
    }

    private TeamColleagues(Function<String, Team> teams) {
        this.teams = teams;
    }

    @Override
    public Colleagues remembering() {
        Map<String, Team> known = new HashMap<>();
        return new TeamColleagues(team -> known.computeIfAbsent(team, teams));
    }

    @Override
    public Optional<Person> acting(String team, String user, Instant now) {
        Team named = teams.apply(team);
        return named.colleague(user)
                .flatMap(colleague -> named.actingFor(colleague, now))
                .map(acting -> new Person(acting.user(), acting.name()));
    }

    @Override
    public int lastLevel(String team) {
        return teams.apply(team).lastLevel();
    }
}
