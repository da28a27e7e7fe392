package io.howdidwedo.followupservice.cases.wiring;

import io.howdidwedo.followupservice.cases.Cases;
import io.howdidwedo.followupservice.cases.following.FollowingUp;
import io.howdidwedo.followupservice.cases.following.WaitingVerdicts;
import io.howdidwedo.followupservice.cases.team.KnownTeams;
import io.howdidwedo.followupservice.cases.team.StandingIn;
import io.howdidwedo.followupservice.cases.team.TeamColleagues;
import io.howdidwedo.followupservice.cases.view.SavedViews;
import io.howdidwedo.followupservice.cases.view.SavingViews;
import io.howdidwedo.followupservice.draft.Drafts;
import io.howdidwedo.followupservice.plan.Silences;
import io.howdidwedo.followupservice.play.Playing;
import io.howdidwedo.followupservice.rule.PastAnswers;
import io.howdidwedo.followupservice.rule.RuleBooks;
import io.howdidwedo.followupservice.team.KeepingTeams;
import io.howdidwedo.followupservice.team.TeamNames;
import io.howdidwedo.followupservice.voice.Voices;
import io.howdidwedo.followupservice.workinghours.TeamHours;
import io.howdidwedo.servicekit.aggregate.Kept;
import io.howdidwedo.servicekit.holiday.PublicHolidays;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CaseConfiguration {
    @Bean
    FollowingUp followingUp(
            Cases cases,
            RuleBooks rules,
            PastAnswers past,
            WaitingVerdicts waiting,
            Playing playing,
            KeepingTeams teams,
            Voices voices,
            Drafts drafts,
            CaseSettings settings,
            TeamHours hours,
            PublicHolidays holidays,
            Clock clock) {
        return new FollowingUp(
                cases,
                rules,
                past,
                waiting,
                playing,
                new TeamColleagues(teams),
                voices,
                drafts,
                settings.rules(),
                hours,
                holidays,
                clock);
    }

    @Bean
    Silences silences(FollowingUp following) {
        return following::unanswered;
    }

    @Bean
    SavingViews savingViews(Kept<SavedViews> views, Clock clock) {
        return new SavingViews(views, clock);
    }

    @Bean
    TeamNames teamNames(KeepingTeams teams, TeamHours hours, Cases cases) {
        return new KnownTeams(teams, hours, cases);
    }

    @Bean
    StandingIn standingIn(Cases cases, FollowingUp following, KeepingTeams teams, Clock clock) {
        return new StandingIn(cases, following, teams, clock);
    }
}
