package io.howdidwedo.analyticsservice.dashboard.duckdb;

import io.howdidwedo.analyticsservice.chronicle.duckdb.DuckDbChronicle;
import io.howdidwedo.analyticsservice.dashboard.Choices;
import io.howdidwedo.analyticsservice.dashboard.CompleteAnswers;
import io.howdidwedo.analyticsservice.dashboard.Consistency;
import io.howdidwedo.analyticsservice.dashboard.Expectations;
import io.howdidwedo.analyticsservice.dashboard.Invitations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What there is to choose from and what was agreed, as the chronicle has it.
@Configuration(proxyBeanMethods = false)
public class DashboardChronicleConfiguration {

    @Bean
    Choices choices(DuckDbChronicle chronicle) {
        return new DuckDbChoices(chronicle);
    }

    @Bean
    Consistency consistency(DuckDbChronicle chronicle) {
        return new DuckDbConsistency(chronicle);
    }

    @Bean
    Invitations invitations(DuckDbChronicle chronicle) {
        return new DuckDbInvitations(chronicle);
    }

    @Bean
    CompleteAnswers completeAnswers(DuckDbChronicle chronicle) {
        return new DuckDbCompleteAnswers(chronicle);
    }

    @Bean
    Expectations expectations(DuckDbChronicle chronicle) {
        return new DuckDbExpectations(chronicle);
    }
}
