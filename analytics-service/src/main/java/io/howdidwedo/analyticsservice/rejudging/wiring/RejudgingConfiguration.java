package io.howdidwedo.analyticsservice.rejudging.wiring;

import io.howdidwedo.analyticsservice.agreement.OfferingAgreements;
import io.howdidwedo.analyticsservice.chronicle.Chronicle;
import io.howdidwedo.analyticsservice.parameter.ChangingParameters;
import io.howdidwedo.analyticsservice.parameter.ParameterVersions;
import io.howdidwedo.analyticsservice.rejudging.JudgingAgain;
import io.howdidwedo.analyticsservice.rejudging.LearningAgreement;
import io.howdidwedo.analyticsservice.rejudging.Reworks;
import io.howdidwedo.analyticsservice.rejudging.Rounds;
import io.howdidwedo.analyticsservice.verdict.Intake;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// What is judged again, and when.
@Configuration(proxyBeanMethods = false)
@Import(JudgingAgain.class)
class RejudgingConfiguration {
    /// After a change of parameters everything is judged again.
    @Bean
    ChangingParameters changingParameters(
            ParameterVersions parameters, Reworks reworks, Rounds rounds) {
        return new ChangingParameters(
                parameters,
                () -> {
                    reworks.ask(null);
                    rounds.lookSoon();
                });
    }

    @Bean
    LearningAgreement learningAgreement(
            OfferingAgreements offerings, Reworks reworks, Rounds rounds) {
        return new LearningAgreement(offerings, reworks, rounds::lookSoon);
    }

    @Bean(destroyMethod = "close")
    Rounds rounds(JudgingAgain judging, Chronicle chronicle) {
        return new Rounds(judging, chronicle);
    }

    /// Nothing is judged before the chronicle can say what is usual.
    @Bean
    Chronicle.CaughtUp caughtUp(Intake intake, Rounds rounds) {
        return () -> {
            intake.open();
            rounds.start();
        };
    }
}
