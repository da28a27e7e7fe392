package io.howdidwedo.analyticsservice.response.duckdb;

import io.howdidwedo.analyticsservice.chronicle.duckdb.DuckDbChronicle;
import io.howdidwedo.analyticsservice.response.Responses;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// All answers as the chronicle has them.
@Configuration(proxyBeanMethods = false)
class ResponseChronicleConfiguration {

    @Bean
    Responses responses(DuckDbChronicle chronicle) {
        return new RememberedResponses(new DuckDbResponses(chronicle), chronicle.freshness());
    }
}
