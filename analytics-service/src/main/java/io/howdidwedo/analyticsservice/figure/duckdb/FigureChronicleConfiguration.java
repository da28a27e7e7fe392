package io.howdidwedo.analyticsservice.figure.duckdb;

import io.howdidwedo.analyticsservice.chronicle.duckdb.ChronicleSettings;
import io.howdidwedo.analyticsservice.chronicle.duckdb.DuckDbChronicle;
import io.howdidwedo.analyticsservice.figure.Counting;
import io.howdidwedo.analyticsservice.figure.Knowledge;
import io.howdidwedo.analyticsservice.figure.Waits;
import io.howdidwedo.analyticsservice.verdict.RecallingVerdicts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Counts from the chronicle.
@Configuration(proxyBeanMethods = false)
class FigureChronicleConfiguration {
    @Bean
    Counting counting(DuckDbChronicle chronicle) {
        return new CarriedCounting(chronicle);
    }

    @Bean
    Waits waits(DuckDbChronicle chronicle) {
        return new RememberedWaits(new DuckDbWaits(chronicle), chronicle.freshness());
    }

    @Bean
    Knowledge knowledge(
            DuckDbChronicle chronicle, ChronicleSettings settings, RecallingVerdicts recalling) {
        return new DuckDbKnowledge(chronicle, settings, recalling);
    }
}
