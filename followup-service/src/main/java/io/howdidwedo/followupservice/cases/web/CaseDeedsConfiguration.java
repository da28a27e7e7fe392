package io.howdidwedo.followupservice.cases.web;

import io.howdidwedo.followupservice.cases.Cases;
import io.howdidwedo.followupservice.cases.following.FollowingUp;
import io.howdidwedo.followupservice.cause.RootCauses;
import io.howdidwedo.followupservice.team.KeepingTeams;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What the case pages and the API share.
@Configuration(proxyBeanMethods = false)
class CaseDeedsConfiguration {

    @Bean
    CaseDeeds caseDeeds(
            Cases cases,
            FollowingUp following,
            KeepingTeams teams,
            RootCauses causes,
            Clock clock) {
        return new CaseDeeds(cases, following, teams, causes, clock);
    }
}
