package io.howdidwedo.analyticsservice.dashboard.duckdb;

import io.howdidwedo.analyticsservice.chronicle.duckdb.DuckDbChronicle;
import io.howdidwedo.analyticsservice.dashboard.Choices;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What there is to choose from, as the chronicle has it.
@Configuration(proxyBeanMethods = false)
public class DashboardChronicleConfiguration {

    @Bean
    Choices choices(DuckDbChronicle chronicle) {
        return new DuckDbChoices(chronicle);
    }
}
