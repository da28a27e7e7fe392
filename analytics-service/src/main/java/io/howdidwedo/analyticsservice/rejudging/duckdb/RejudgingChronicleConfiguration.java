package io.howdidwedo.analyticsservice.rejudging.duckdb;

import io.howdidwedo.analyticsservice.chronicle.duckdb.DuckDbChronicle;
import io.howdidwedo.analyticsservice.rejudging.Verdicts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The published verdicts as the chronicle has them.
@Configuration(proxyBeanMethods = false)
class RejudgingChronicleConfiguration {

    @Bean
    Verdicts verdicts(DuckDbChronicle chronicle) {
        return new DuckDbVerdicts(chronicle);
    }
}
