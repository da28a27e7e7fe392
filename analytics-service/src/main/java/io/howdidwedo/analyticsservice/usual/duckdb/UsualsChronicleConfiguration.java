package io.howdidwedo.analyticsservice.usual.duckdb;

import io.howdidwedo.analyticsservice.chronicle.duckdb.DuckDbChronicle;
import io.howdidwedo.analyticsservice.usual.EarlierAnswers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Everybody's answers as the chronicle has them.
@Configuration(proxyBeanMethods = false)
class UsualsChronicleConfiguration {

    @Bean
    EarlierAnswers earlierAnswers(DuckDbChronicle chronicle) {
        return new DuckDbEarlierAnswers(chronicle);
    }
}
