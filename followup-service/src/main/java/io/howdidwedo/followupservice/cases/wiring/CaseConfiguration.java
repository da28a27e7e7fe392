package io.howdidwedo.followupservice.cases.wiring;

import io.howdidwedo.followupservice.cases.Cases;
import io.howdidwedo.followupservice.cases.following.Colleagues;
import io.howdidwedo.followupservice.cases.following.FollowingUp;
import io.howdidwedo.followupservice.cases.following.HearingCustomers;
import io.howdidwedo.followupservice.cases.following.OpeningCases;
import io.howdidwedo.followupservice.cases.following.OpeningCases.FollowUpRules;
import io.howdidwedo.followupservice.cases.following.PassingTime;
import io.howdidwedo.followupservice.cases.following.WaitingVerdicts;
import io.howdidwedo.followupservice.cases.team.KnownTeams;
import io.howdidwedo.followupservice.cases.team.StandingIn;
import io.howdidwedo.followupservice.cases.team.TeamColleagues;
import io.howdidwedo.followupservice.cases.view.SavedViews;
import io.howdidwedo.followupservice.cases.view.SavingViews;
import io.howdidwedo.followupservice.draft.Drafts;
import io.howdidwedo.followupservice.play.Playing;
import io.howdidwedo.followupservice.rule.PastAnswers;
import io.howdidwedo.followupservice.rule.RuleBooks;
import io.howdidwedo.followupservice.team.KeepingTeams;
import io.howdidwedo.followupservice.team.TeamNames;
import io.howdidwedo.followupservice.voice.Voices;
import io.howdidwedo.followupservice.workinghours.TeamClocks;
import io.howdidwedo.followupservice.workinghours.TeamHours;
import io.howdidwedo.servicekit.aggregate.Catalogue;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
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
    FollowingUp followingUp(
            Cases cases, Colleagues colleagues, FollowUpRules rules, TeamClocks clocks) {
        return new FollowingUp(cases, colleagues, rules, clocks);
    }

    @Bean
    OpeningCases openingCases(
            FollowingUp following,
            RuleBooks rules,
            PastAnswers past,
            WaitingVerdicts waiting,
            Playing playing,
            Colleagues colleagues,
            Voices voices,
            FollowUpRules followUp,
            TeamClocks clocks,
            Clock clock) {
        return new OpeningCases(
                following,
                rules,
                past,
                waiting,
                playing,
                colleagues,
                voices,
                followUp,
                clocks,
                clock);
    }

    @Bean
    HearingCustomers hearingCustomers(
            FollowingUp following,
            OpeningCases opening,
            Voices voices,
            Drafts drafts,
            FollowUpRules rules) {
        return new HearingCustomers(following, opening, voices, drafts, rules);
    }

    @Bean
    PassingTime passingTime(FollowingUp following, Colleagues colleagues, FollowUpRules rules) {
        return new PassingTime(following, colleagues, rules);
    }

    @Bean
    SavingViews savingViews(Catalogue<SavedViews> views, Clock clock) {
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
