package io.howdidwedo.followupservice.team.web;

import io.howdidwedo.followupservice.team.KeepingTeams;
import io.howdidwedo.followupservice.team.language.ReadLanguages;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What the team pages and the API share.
@Configuration(proxyBeanMethods = false)
class TeamDeedsConfiguration {

    @Bean
    TeamDeeds teamDeeds(KeepingTeams teams, ReadLanguages languages, Clock clock) {
        return new TeamDeeds(teams, languages, clock);
    }
}
