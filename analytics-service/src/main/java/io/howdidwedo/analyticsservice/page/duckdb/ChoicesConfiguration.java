package io.howdidwedo.analyticsservice.page.duckdb;

import io.howdidwedo.analyticsservice.chronicle.duckdb.DuckDbChronicle;
import io.howdidwedo.analyticsservice.page.Choices;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What there is to choose from, as the chronicle has it.
@Configuration(proxyBeanMethods = false)
class ChoicesConfiguration {

    @Bean
    Choices choices(DuckDbChronicle chronicle) {
        return new RememberedChoices(chronicle);
    }
}
