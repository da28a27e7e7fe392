package io.howdidwedo.followupservice.team.wiring;

import io.howdidwedo.followupservice.team.KeepingTeams;
import io.howdidwedo.followupservice.team.Team;
import io.howdidwedo.servicekit.aggregate.Catalogue;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TeamConfiguration {
    @Bean
    KeepingTeams keepingTeams(Catalogue<Team> teams, Clock clock) {
        return new KeepingTeams(teams, clock);
    }
}
