package io.howdidwedo.analyticsservice;

import io.howdidwedo.analyticsservice.agreement.OfferingAgreements;
import io.howdidwedo.analyticsservice.chronicle.CaughtUp;
import io.howdidwedo.analyticsservice.chronicle.Chronicle;
import io.howdidwedo.analyticsservice.comment.CommentWords;
import io.howdidwedo.analyticsservice.comment.Comments;
import io.howdidwedo.analyticsservice.comment.Reading;
import io.howdidwedo.analyticsservice.expectation.EarlierAnswers;
import io.howdidwedo.analyticsservice.expectation.RememberedUsuals;
import io.howdidwedo.analyticsservice.figure.Counting;
import io.howdidwedo.analyticsservice.figure.Figures;
import io.howdidwedo.analyticsservice.figure.Knowledge;
import io.howdidwedo.analyticsservice.parameter.ChangingParameters;
import io.howdidwedo.analyticsservice.parameter.ParameterVersions;
import io.howdidwedo.analyticsservice.rejudging.JudgingAgain;
import io.howdidwedo.analyticsservice.rejudging.LearningAgreement;
import io.howdidwedo.analyticsservice.rejudging.Reworks;
import io.howdidwedo.analyticsservice.rejudging.Rounds;
import io.howdidwedo.analyticsservice.rejudging.Verdicts;
import io.howdidwedo.analyticsservice.verdict.FindingVerdicts;
import io.howdidwedo.analyticsservice.verdict.JudgedRelationships;
import io.howdidwedo.analyticsservice.verdict.KeepingVerdicts;
import io.howdidwedo.analyticsservice.verdict.RecallingVerdicts;
import io.howdidwedo.analyticsservice.verdict.TransactionDirectory;
import io.howdidwedo.analyticsservice.verdict.kafka.FactIntake;
import java.time.Clock;
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

    /// Nothing is judged before the chronicle can say what is usual.
    @Bean
    CaughtUp caughtUp(FactIntake intake, Rounds rounds) {
        return () -> {
            intake.open();
            rounds.start();
        };
    }
}
