package io.howdidwedo.followupservice.cases.wiring;

import io.howdidwedo.followupservice.cases.Cases;
import io.howdidwedo.followupservice.cases.following.Colleagues;
import io.howdidwedo.followupservice.cases.following.FollowingUp;
import io.howdidwedo.followupservice.cases.following.HearingCustomers;
import io.howdidwedo.followupservice.cases.following.MovedTransactions;
import io.howdidwedo.followupservice.cases.following.OpeningCases;
import io.howdidwedo.followupservice.cases.following.OpeningCases.FollowUpRules;
import io.howdidwedo.followupservice.cases.following.PassingTime;
import io.howdidwedo.followupservice.cases.team.KnownTeams;
import io.howdidwedo.followupservice.cases.team.StandingIn;
import io.howdidwedo.followupservice.cases.team.TeamColleagues;
import io.howdidwedo.followupservice.cases.view.SavingViews;
import io.howdidwedo.followupservice.team.KeepingTeams;
import io.howdidwedo.followupservice.team.TeamNames;
import io.howdidwedo.followupservice.workinghours.TeamHours;
import io.howdidwedo.servicekit.vital.Vitals;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

@Configuration(proxyBeanMethods = false)
@Import({
    FollowingUp.class,
    MovedTransactions.class,
    OpeningCases.class,
    HearingCustomers.class,
    PassingTime.class,
    SavingViews.class,
    StandingIn.class
})
class CaseConfiguration {
    @Bean
    Colleagues colleagues(KeepingTeams teams) {
        return new TeamColleagues(teams);
    }

    @Bean
    FollowUpRules followUpRules(CaseSettings settings) {
        return settings.rules();
    }

    @Bean
    Vitals caseVitals(Cases cases, Clock clock) {
        return new CaseVitals(cases, clock);
    }

    @Bean
    TeamNames teamNames(KeepingTeams teams, TeamHours hours, Cases cases) {
        return new KnownTeams(teams, hours, cases);
    }
}
