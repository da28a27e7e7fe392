package io.howdidwedo.followupservice.listening.wiring;

import io.howdidwedo.followupservice.cases.following.HearingCustomers;
import io.howdidwedo.followupservice.cases.following.MovedTransactions;
import io.howdidwedo.followupservice.cases.following.OpeningCases;
import io.howdidwedo.followupservice.cases.following.PassingTime;
import io.howdidwedo.followupservice.cases.team.StandingIn;
import io.howdidwedo.followupservice.listening.Listening;
import io.howdidwedo.followupservice.loop.ClosingLoops;
import io.howdidwedo.followupservice.search.FindingCases;
import io.howdidwedo.followupservice.withdrawal.Withdrawing;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ListeningConfiguration {
    @Bean
    Listening listening(
            HearingCustomers hearing,
            MovedTransactions moving,
            OpeningCases opening,
            PassingTime time,
            StandingIn standingIn,
            ClosingLoops loops,
            FindingCases finding,
            Withdrawing withdrawing) {
        return new Listening(
                hearing, moving, opening, time, standingIn, loops, finding, withdrawing);
    }
}
