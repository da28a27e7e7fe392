package io.howdidwedo.followupservice.team.web;

import io.howdidwedo.servicekit.identity.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// Who works for whom: `/api/teams/{team}`, its colleagues below it, and their absence.
@RestController
final class TeamApi {
    private final TeamDeeds deeds;

    TeamApi(TeamDeeds deeds) {
        this.deeds = deeds;
    }

    /// Tells who works for a team, and who is away.
    ///
    /// @param team the team's id: a supplier
    @GetMapping("/api/teams/{team}")
    TeamView get(@PathVariable String team, Caller caller) {
        return TeamView.of(deeds.find(team, caller));
    }

    /// What a team is called, as stated from outside.
    record Name(@Nullable String name) {}

    /// Says what a team is called.
    ///
    /// @param team the team's id: a supplier
    @PutMapping("/api/teams/{team}/name")
    TeamView call(@PathVariable String team, @RequestBody Name name, Caller caller) {
        return TeamView.of(deeds.call(team, name.name(), caller));
    }

    /// Names a colleague of a team, or changes what is known of them.
    ///
    /// @param team the team's id: a supplier
    /// @param user the colleague's user name
    @PutMapping("/api/teams/{team}/colleagues/{user}")
    TeamView name(
            @PathVariable String team,
            @PathVariable String user,
            @RequestBody ColleagueForm form,
            Caller caller) {
        return TeamView.of(deeds.name(team, user, form, caller));
    }

    /// Takes a colleague out of a team; what they had to do goes to the others.
    ///
    /// @param team the team's id: a supplier
    /// @param user the colleague's user name
    @DeleteMapping("/api/teams/{team}/colleagues/{user}")
    TeamView leave(@PathVariable String team, @PathVariable String user, Caller caller) {
        return TeamView.of(deeds.leave(team, user, caller));
    }

    /// Says when a colleague is away, and who stands in.
    ///
    /// @param team the team's id: a supplier
    /// @param user the colleague's user name
    @PutMapping("/api/teams/{team}/colleagues/{user}/absence")
    TeamView away(
            @PathVariable String team,
            @PathVariable String user,
            @RequestBody TeamDeeds.Away away,
            Caller caller) {
        return TeamView.of(deeds.away(team, user, away, caller));
    }

    /// Says that a colleague is back.
    ///
    /// @param team the team's id: a supplier
    /// @param user the colleague's user name
    @DeleteMapping("/api/teams/{team}/colleagues/{user}/absence")
    TeamView here(@PathVariable String team, @PathVariable String user, Caller caller) {
        return TeamView.of(deeds.here(team, user, caller));
    }
}
