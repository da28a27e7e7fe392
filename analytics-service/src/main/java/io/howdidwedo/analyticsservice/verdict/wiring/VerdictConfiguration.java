package io.howdidwedo.analyticsservice.verdict.wiring;

import io.howdidwedo.analyticsservice.agreement.OfferingAgreements;
import io.howdidwedo.analyticsservice.parameter.ParameterVersions;
import io.howdidwedo.analyticsservice.usual.RememberedUsuals;
import io.howdidwedo.analyticsservice.verdict.FindingVerdicts;
import io.howdidwedo.analyticsservice.verdict.JudgedRelationships;
import io.howdidwedo.analyticsservice.verdict.KeepingVerdicts;
import io.howdidwedo.analyticsservice.verdict.RecallingVerdicts;
import io.howdidwedo.analyticsservice.verdict.TellingExpectations;
import io.howdidwedo.analyticsservice.verdict.TransactionDirectory;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// How answers are judged, and their verdicts found again.
@Configuration(proxyBeanMethods = false)
class VerdictConfiguration {

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
    TellingExpectations tellingExpectations(
            JudgedRelationships relationships,
            OfferingAgreements offerings,
            ParameterVersions parameters,
            RememberedUsuals usuals,
            Clock clock) {
        return new TellingExpectations(relationships, offerings, parameters, usuals, clock);
    }
}
