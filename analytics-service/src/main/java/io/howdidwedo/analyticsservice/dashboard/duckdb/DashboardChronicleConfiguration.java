package io.howdidwedo.analyticsservice.dashboard.duckdb;

import io.howdidwedo.analyticsservice.chronicle.duckdb.DuckDbChronicle;
import io.howdidwedo.analyticsservice.dashboard.Choices;
import io.howdidwedo.analyticsservice.dashboard.CompleteAnswers;
import io.howdidwedo.analyticsservice.dashboard.Expectations;
import io.howdidwedo.analyticsservice.dashboard.Invitations;
import io.howdidwedo.analyticsservice.dashboard.Steadfastness;
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
    Steadfastness steadfastness(DuckDbChronicle chronicle) {
        return new DuckDbSteadfastness(chronicle);
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
