package io.howdidwedo.analyticsservice.chronicle.duckdb;

import io.howdidwedo.analyticsservice.chronicle.Freshness;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// This instance's chronicle.
@Configuration(proxyBeanMethods = false)
class ChronicleConfiguration {

    @Bean(destroyMethod = "close")
    DuckDbChronicle chronicle(ChronicleSettings settings) {
        return DuckDbChronicle.open(settings);
    }

    /// That of what is asked of it.
    @Bean
    Freshness<?> freshness(DuckDbChronicle chronicle) {
        return chronicle.freshness();
    }

    /// Whoever looks right after an answer has come finds it counted.
    @Bean(destroyMethod = "close")
    AutoCloseable carryingAhead(DuckDbChronicle chronicle) {
        return chronicle.freshness().carryAhead(chronicle.changes());
    }

    /// That of the clocks which tell weekdays and hours.
    @Bean
    ZoneId organisationZone(ChronicleSettings settings) {
        return settings.zone();
    }
}
