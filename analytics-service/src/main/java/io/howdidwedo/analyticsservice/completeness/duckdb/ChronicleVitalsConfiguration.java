package io.howdidwedo.analyticsservice.completeness.duckdb;

import io.howdidwedo.analyticsservice.chronicle.duckdb.DuckDbChronicle;
import io.howdidwedo.analyticsservice.completeness.HowComplete;
import io.howdidwedo.servicekit.vital.Vitals;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ChronicleVitalsConfiguration {

    @Bean
    Vitals chronicleVitals(DuckDbChronicle chronicle, HowComplete completeness, Clock clock) {
        return new ChronicleVitals(chronicle, completeness, clock);
    }
}
