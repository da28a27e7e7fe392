package io.howdidwedo.analyticsservice;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.analyticsservice.agreement.OfferingAgreements;
import io.howdidwedo.analyticsservice.alert.LookingForAlerts;
import io.howdidwedo.analyticsservice.alert.Watch;
import io.howdidwedo.analyticsservice.alert.mail.MailedAlerts;
import io.howdidwedo.analyticsservice.chronicle.Arrivals;
import io.howdidwedo.analyticsservice.chronicle.CaughtUp;
import io.howdidwedo.analyticsservice.chronicle.Chronicle;
import io.howdidwedo.analyticsservice.comment.CommentWords;
import io.howdidwedo.analyticsservice.comment.Comments;
import io.howdidwedo.analyticsservice.comment.Reading;
import io.howdidwedo.analyticsservice.completeness.Counted;
import io.howdidwedo.analyticsservice.completeness.HowComplete;
import io.howdidwedo.analyticsservice.figure.Counting;
import io.howdidwedo.analyticsservice.figure.Figures;
import io.howdidwedo.analyticsservice.figure.Knowledge;
import io.howdidwedo.analyticsservice.goal.Goal;
import io.howdidwedo.analyticsservice.parameter.ChangingParameters;
import io.howdidwedo.analyticsservice.parameter.ParameterVersions;
import io.howdidwedo.analyticsservice.rejudging.JudgingAgain;
import io.howdidwedo.analyticsservice.rejudging.LearningAgreement;
import io.howdidwedo.analyticsservice.rejudging.Reworks;
import io.howdidwedo.analyticsservice.rejudging.Rounds;
import io.howdidwedo.analyticsservice.rejudging.Verdicts;
import io.howdidwedo.analyticsservice.report.Digests;
import io.howdidwedo.analyticsservice.report.Report;
import io.howdidwedo.analyticsservice.report.SendingReports;
import io.howdidwedo.analyticsservice.report.mail.MailedReports;
import io.howdidwedo.analyticsservice.usual.EarlierAnswers;
import io.howdidwedo.analyticsservice.usual.RememberedUsuals;
import io.howdidwedo.analyticsservice.verdict.FindingVerdicts;
import io.howdidwedo.analyticsservice.verdict.JudgedRelationships;
import io.howdidwedo.analyticsservice.verdict.JudgedSoFar;
import io.howdidwedo.analyticsservice.verdict.KeepingVerdicts;
import io.howdidwedo.analyticsservice.verdict.RecallingVerdicts;
import io.howdidwedo.analyticsservice.verdict.TransactionDirectory;
import io.howdidwedo.analyticsservice.verdict.kafka.FactIntake;
import io.howdidwedo.servicekit.aggregate.Kept;
import io.howdidwedo.servicekit.aggregate.KeptInCollection;
import io.howdidwedo.servicekit.mail.Post;
import io.howdidwedo.servicekit.outbox.OutboxRelay;
import io.howdidwedo.servicekit.page.PageSettings;
import io.howdidwedo.servicekit.page.Templates;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Connects the features.
@Configuration(proxyBeanMethods = false)
class AnalyticsServiceConfiguration {

    @Bean
    RememberedUsuals rememberedUsuals(EarlierAnswers answers) {
        return new RememberedUsuals(answers);
    }

    @Bean
    KeepingVerdicts keepingVerdicts(
            JudgedRelationships relationships,
            OfferingAgreements offerings,
            ParameterVersions parameters,
            RememberedUsuals usuals,
            Clock clock) {
        return new KeepingVerdicts(relationships, offerings, parameters, usuals, clock);
    }

    @Bean
    FindingVerdicts findingVerdicts(
            JudgedRelationships relationships,
            TransactionDirectory directory,
            OfferingAgreements offerings,
            ParameterVersions parameters,
            RememberedUsuals usuals) {
        return new FindingVerdicts(relationships, directory, offerings, parameters, usuals);
    }

    @Bean
    RecallingVerdicts recallingVerdicts(
            JudgedRelationships relationships,
            OfferingAgreements offerings,
            ParameterVersions parameters,
            RememberedUsuals usuals) {
        return new RecallingVerdicts(relationships, offerings, parameters, usuals);
    }

    @Bean
    Figures figures(Counting counting, Knowledge knowledge) {
        return new Figures(counting, knowledge);
    }

    @Bean
    Templates templates() {
        return new Templates(
                AnalyticsService.class.getClassLoader(), "io.howdidwedo.analyticsservice");
    }

    @Bean
    Kept<Report> reports(MongoDatabase database, OutboxRelay relay) {
        return new KeptInCollection<>(database, relay, "reports", Report.class);
    }

    @Bean
    SendingReports sendingReports(
            Kept<Report> reports,
            Digests digests,
            Templates templates,
            PageSettings settings,
            Post post,
            Clock clock) {
        return new SendingReports(
                reports, digests, new MailedReports(templates, settings.publicUrl()), post, clock);
    }

    @Bean
    Kept<Watch> watches(MongoDatabase database, OutboxRelay relay) {
        return new KeptInCollection<>(database, relay, "watches", Watch.class);
    }

    @Bean
    LookingForAlerts lookingForAlerts(
            Kept<Watch> watches,
            Figures figures,
            Templates templates,
            PageSettings settings,
            HowComplete howComplete,
            Post post,
            Clock clock) {
        return new LookingForAlerts(
                watches,
                figures,
                new MailedAlerts(templates, settings.publicUrl()),
                howComplete,
                post,
                clock);
    }

    @Bean
    Kept<Goal> goals(MongoDatabase database, OutboxRelay relay) {
        return new KeptInCollection<>(database, relay, "goals", Goal.class);
    }

    @Bean
    CommentWords commentWords(Comments comments, Reading reading) {
        return new CommentWords(comments, reading);
    }

    @Bean
    LearningAgreement learningAgreement(OfferingAgreements offerings, Reworks reworks) {
        return new LearningAgreement(offerings, reworks);
    }

    @Bean
    ChangingParameters changingParameters(ParameterVersions parameters, Reworks reworks) {
        return new ChangingParameters(parameters, () -> reworks.ask(null));
    }

    @Bean
    JudgingAgain judgingAgain(
            Reworks reworks,
            Verdicts verdicts,
            KeepingVerdicts keeping,
            JudgedRelationships relationships,
            OfferingAgreements offerings,
            ParameterVersions parameters,
            RememberedUsuals usuals) {
        return new JudgingAgain(
                reworks, verdicts, keeping, relationships, offerings, parameters, usuals);
    }

    @Bean(destroyMethod = "close")
    Rounds rounds(JudgingAgain judging, Chronicle chronicle) {
        return new Rounds(judging, chronicle);
    }

    @Bean
    HowComplete howComplete(
            Arrivals arrivals,
            Chronicle chronicle,
            JudgedSoFar judged,
            ObjectProvider<Rounds> rounds) {
        return new Counted(arrivals, chronicle, judged, () -> rounds.getObject().underWay());
    }

    /// Nothing is judged before the chronicle can say what is usual.
    @Bean
    CaughtUp caughtUp(FactIntake intake, Rounds rounds) {
        return () -> {
            intake.open();
            rounds.start();
        };
    }
}
