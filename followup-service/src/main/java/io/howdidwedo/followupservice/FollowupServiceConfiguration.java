package io.howdidwedo.followupservice;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.followupservice.cases.Cases;
import io.howdidwedo.followupservice.cases.FollowingUp;
import io.howdidwedo.followupservice.cases.KnownTeams;
import io.howdidwedo.followupservice.cases.SavedViews;
import io.howdidwedo.followupservice.cases.SavingViews;
import io.howdidwedo.followupservice.cases.StandingIn;
import io.howdidwedo.followupservice.cases.TeamColleagues;
import io.howdidwedo.followupservice.cases.WaitingVerdicts;
import io.howdidwedo.followupservice.cases.mongo.MongoCases;
import io.howdidwedo.followupservice.cases.mongo.MongoWaitingVerdicts;
import io.howdidwedo.followupservice.cause.KnownCause;
import io.howdidwedo.followupservice.cause.RootCauses;
import io.howdidwedo.followupservice.draft.Drafts;
import io.howdidwedo.followupservice.draft.mongo.MongoDrafts;
import io.howdidwedo.followupservice.loop.Cause;
import io.howdidwedo.followupservice.loop.ClosingLoops;
import io.howdidwedo.followupservice.loop.FollowingCauses;
import io.howdidwedo.followupservice.notice.GivingNotice;
import io.howdidwedo.followupservice.notice.Notices;
import io.howdidwedo.followupservice.notice.mail.MailedNotices;
import io.howdidwedo.followupservice.notice.mongo.MongoNotices;
import io.howdidwedo.followupservice.plan.PlanningQuestions;
import io.howdidwedo.followupservice.plan.Plans;
import io.howdidwedo.followupservice.plan.mongo.MongoPlans;
import io.howdidwedo.followupservice.play.Play;
import io.howdidwedo.followupservice.play.Playing;
import io.howdidwedo.followupservice.rule.PastAnswers;
import io.howdidwedo.followupservice.rule.RuleBooks;
import io.howdidwedo.followupservice.rule.SpokenAnswers;
import io.howdidwedo.followupservice.rule.mongo.MongoPastAnswers;
import io.howdidwedo.followupservice.rule.mongo.MongoRuleBooks;
import io.howdidwedo.followupservice.schedule.kafka.Schedule;
import io.howdidwedo.followupservice.schedule.kafka.ScheduleSettings;
import io.howdidwedo.followupservice.team.KeepingTeams;
import io.howdidwedo.followupservice.team.Team;
import io.howdidwedo.followupservice.team.TeamNames;
import io.howdidwedo.followupservice.voice.Voices;
import io.howdidwedo.followupservice.voice.mongo.MongoVoices;
import io.howdidwedo.followupservice.workinghours.TeamHours;
import io.howdidwedo.followupservice.workinghours.mongo.MongoTeamHours;
import io.howdidwedo.servicekit.aggregate.Kept;
import io.howdidwedo.servicekit.aggregate.KeptInCollection;
import io.howdidwedo.servicekit.event.EventRecords;
import io.howdidwedo.servicekit.event.TopicSettings;
import io.howdidwedo.servicekit.holiday.HolidayConfiguration;
import io.howdidwedo.servicekit.holiday.PublicHolidays;
import io.howdidwedo.servicekit.link.LinkConfiguration;
import io.howdidwedo.servicekit.link.SignedLinks;
import io.howdidwedo.servicekit.mail.Post;
import io.howdidwedo.servicekit.outbox.OutboxRelay;
import io.howdidwedo.servicekit.page.PageSettings;
import io.howdidwedo.servicekit.page.Templates;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/// Builds the features and connects them to their technology.
@Configuration(proxyBeanMethods = false)
@Import({HolidayConfiguration.class, LinkConfiguration.class})
class FollowupServiceConfiguration {

    @Bean
    Schedule schedule(
            EventRecords events,
            ScheduleSettings settings,
            TopicSettings topics,
            @Value("${spring.kafka.bootstrap-servers}") String bootstrapServers) {
        return new Schedule(events, settings, topics, bootstrapServers);
    }

    @Bean
    HealthIndicator scheduleHealthIndicator(Schedule schedule) {
        return () -> (schedule.isWell() ? Health.up() : Health.down()).build();
    }

    @Bean
    Plans plans(MongoDatabase database, OutboxRelay relay) {
        return new MongoPlans(database, relay);
    }

    @Bean
    PlanningQuestions planningQuestions(Plans plans, FollowingUp following) {
        return new PlanningQuestions(plans, following::unanswered);
    }

    @Bean
    Templates templates() {
        return new Templates(
                FollowupService.class.getClassLoader(), "io.howdidwedo.followupservice.pages");
    }

    @Bean
    RuleBooks ruleBooks(MongoDatabase database, OutboxRelay relay) {
        return new MongoRuleBooks(database, relay);
    }

    @Bean
    Voices voices(MongoDatabase database, OutboxRelay relay) {
        return new MongoVoices(database, relay);
    }

    @Bean
    Drafts drafts(MongoDatabase database, OutboxRelay relay) {
        return new MongoDrafts(database, relay);
    }

    @Bean
    MongoPastAnswers pastAnswers(MongoDatabase database, OutboxRelay relay) {
        return new MongoPastAnswers(database, relay);
    }

    /// What rules are tried on.
    @Bean
    @Primary
    SpokenAnswers spokenAnswers(MongoPastAnswers past, Voices voices) {
        return new SpokenAnswers(past, voices);
    }

    @Bean
    MongoWaitingVerdicts waitingVerdicts(MongoDatabase database, OutboxRelay relay) {
        return new MongoWaitingVerdicts(database, relay);
    }

    @Bean
    TeamHours teamHours(MongoDatabase database, OutboxRelay relay) {
        return new MongoTeamHours(database, relay);
    }

    @Bean
    Cases cases(MongoDatabase database, OutboxRelay relay) {
        return new MongoCases(database, relay);
    }

    @Bean
    Kept<Team> teams(MongoDatabase database, OutboxRelay relay) {
        return new KeptInCollection<>(database, relay, "teams", Team.class);
    }

    @Bean
    KeepingTeams keepingTeams(Kept<Team> teams, Clock clock) {
        return new KeepingTeams(teams, clock);
    }

    @Bean
    SavingViews savingViews(MongoDatabase database, OutboxRelay relay, Clock clock) {
        return new SavingViews(
                new KeptInCollection<>(database, relay, "saved_views", SavedViews.class), clock);
    }

    @Bean
    TeamNames teamNames(KeepingTeams teams, TeamHours hours, Cases cases) {
        return new KnownTeams(teams, hours, cases);
    }

    @Bean
    StandingIn standingIn(Cases cases, FollowingUp following, KeepingTeams teams, Clock clock) {
        return new StandingIn(cases, following, teams, clock);
    }

    @Bean
    Kept<Play> plays(MongoDatabase database, OutboxRelay relay) {
        return new KeptInCollection<>(database, relay, "plays", Play.class);
    }

    @Bean
    Kept<Cause> causes(MongoDatabase database, OutboxRelay relay) {
        return new KeptInCollection<>(database, relay, "causes", Cause.class);
    }

    @Bean
    RootCauses rootCauses(MongoDatabase database, OutboxRelay relay, Clock clock) {
        return new RootCauses(
                new KeptInCollection<>(database, relay, "known_causes", KnownCause.class), clock);
    }

    @Bean
    FollowingCauses followingCauses(RootCauses causes, Cases cases, FollowingUp following) {
        return new FollowingCauses(causes, cases, following);
    }

    @Bean
    ClosingLoops closingLoops(
            Kept<Cause> causes, RootCauses names, Cases cases, FollowingUp following, Clock clock) {
        return new ClosingLoops(causes, names, cases, following, clock);
    }

    @Bean
    Notices notices(MongoDatabase database, OutboxRelay relay) {
        return new MongoNotices(database, relay);
    }

    @Bean
    GivingNotice givingNotice(
            Cases cases,
            KeepingTeams teams,
            Notices notices,
            Templates templates,
            SignedLinks links,
            PageSettings page,
            CaseSettings settings,
            Post post,
            Clock clock) {
        return new GivingNotice(
                cases,
                teams,
                notices,
                new MailedNotices(templates, links, page.publicUrl()),
                settings.pace(),
                post,
                clock);
    }

    @Bean
    FollowingUp followingUp(
            Cases cases,
            RuleBooks rules,
            PastAnswers past,
            WaitingVerdicts waiting,
            Kept<Play> plays,
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
                new Playing(plays, clock),
                new TeamColleagues(teams),
                voices,
                drafts,
                settings.rules(),
                hours,
                holidays,
                clock);
    }
}
