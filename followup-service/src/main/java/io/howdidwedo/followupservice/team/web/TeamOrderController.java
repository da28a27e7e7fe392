package io.howdidwedo.followupservice.team.web;

import io.howdidwedo.followupservice.team.KeepingTeams;
import io.howdidwedo.followupservice.team.TeamNames;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.page.SeeOther;
import io.howdidwedo.servicekit.placing.PlaceChange;
import io.howdidwedo.servicekit.placing.PlacingByHand;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.util.UriComponentsBuilder;

/// An administrator puts teams in the order in which everybody reads them.
@Controller
@ResponseBody
final class TeamOrderController {
    static final String PATH = "/teams/order";

    private final PlacingByHand order;
    private final TeamNames teams;
    private final KeepingTeams keeping;

    TeamOrderController(PlacingByHand order, TeamNames teams, KeepingTeams keeping) {
        this.order = order;
        this.teams = teams;
        this.keeping = keeping;
    }

    /// Takes a team to a place among those the caller sees.
    ///
    /// @param to place and team, as in `2:north`
    @PostMapping(PATH)
    ResponseEntity<?> move(@RequestParam String to, Caller caller) {
        PlaceChange back =
                order.move(teams.all(), names(), caller::mayAccess, PlaceChange.sent(to));
        return SeeOther.at(
                UriComponentsBuilder.fromPath("/teams")
                        .queryParam("moved", "{back}")
                        .encode()
                        .buildAndExpand(back.written())
                        .toUriString());
    }

    private UnaryOperator<String> names() {
        Map<String, String> names = new HashMap<>();
        keeping.all().forEach(team -> names.put(team.supplier(), team.name()));
        return team -> names.getOrDefault(team, team);
    }
}
