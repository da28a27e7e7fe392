package io.howdidwedo.followupservice.team.wiring;

import io.howdidwedo.contracts.team.TeamsOrdered;
import io.howdidwedo.followupservice.team.KeepingTeams;
import io.howdidwedo.followupservice.team.Team;
import io.howdidwedo.servicekit.aggregate.Catalogue;
import io.howdidwedo.servicekit.placing.Placing;
import io.howdidwedo.servicekit.placing.PlacingByHand;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TeamConfiguration {
    @Bean
    KeepingTeams keepingTeams(Catalogue<Team> teams, Clock clock) {
        return new KeepingTeams(teams, clock);
    }

    @Bean
    PlacingByHand placingTeams(Catalogue<Placing> kept, Clock clock) {
        return new PlacingByHand(
                new PlacingByHand.Kind(
                        "team",
                        TeamsOrdered.KEY,
                        placing -> new TeamsOrdered(placing.version(), placing.ids())),
                kept,
                clock);
    }
}
