package io.howdidwedo.followupservice.team.web;

import io.howdidwedo.followupservice.team.KeepingTeams;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.page.Html;
import io.howdidwedo.servicekit.page.Templates;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/// Whether a team has somebody named, for the page of what to do first.
@Controller
@ResponseBody
final class NamedTeamController {
    private final KeepingTeams teams;
    private final Templates templates;

    NamedTeamController(KeepingTeams teams, Templates templates) {
        this.teams = teams;
        this.templates = templates;
    }

    /// Counts it to what else is done.
    ///
    /// @param done how much else is
    /// @param of how much there is to do in all
    @GetMapping("/fragments/followup/named-team")
    Html show(
            @RequestParam(defaultValue = "0") int done,
            @RequestParam(defaultValue = "0") int of,
            Caller caller) {
        boolean named =
                teams.all().stream()
                        .filter(team -> caller.mayAccess(team.supplier()))
                        .anyMatch(team -> !team.colleagues().isEmpty());
        return new Html(
                templates.content(
                        "team/web/named-team.jte",
                        new NamedTeamPage(named, named ? done + 1 : done, of)));
    }
}
