package io.howdidwedo.analyticsservice.loyalty.duckdb;

import io.howdidwedo.analyticsservice.chronicle.duckdb.DuckDbChronicle;
import io.howdidwedo.analyticsservice.loyalty.Lapsing;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Who has fallen silent, as the chronicle has it.
@Configuration(proxyBeanMethods = false)
class LoyaltyChronicleConfiguration {

    @Bean
    Lapsing lapsing(DuckDbChronicle chronicle) {
        return new RememberedLapsing(chronicle);
    }
}
