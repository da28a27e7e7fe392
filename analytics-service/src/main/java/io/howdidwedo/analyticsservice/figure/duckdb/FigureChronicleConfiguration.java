package io.howdidwedo.analyticsservice.figure.duckdb;

import io.howdidwedo.analyticsservice.chronicle.RememberedAnswers;
import io.howdidwedo.analyticsservice.chronicle.duckdb.ChronicleSettings;
import io.howdidwedo.analyticsservice.chronicle.duckdb.DuckDbChronicle;
import io.howdidwedo.analyticsservice.figure.Counting;
import io.howdidwedo.analyticsservice.figure.Dimension;
import io.howdidwedo.analyticsservice.figure.Knowledge;
import io.howdidwedo.analyticsservice.figure.Slice;
import io.howdidwedo.analyticsservice.figure.Waits;
import io.howdidwedo.analyticsservice.verdict.RecallingVerdicts;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Counts from the chronicle.
@Configuration(proxyBeanMethods = false)
class FigureChronicleConfiguration {
    /// A wait for each case takes room.
    private static final int LARGE = 10;

    @Bean
    Counting counting(DuckDbChronicle chronicle) {
        return new CarriedCounting(chronicle);
    }

    @Bean
    Waits waits(DuckDbChronicle chronicle) {
        Waits waits = new DuckDbWaits(chronicle);
        RememberedAnswers<Waited, List<Waits.Row>> remembered =
                RememberedAnswers.<Waited, List<Waits.Row>>one(
                                chronicle.freshness(), asked -> waits.of(asked.slice(), asked.by()))
                        .atMost(LARGE);
        return (slice, by) -> remembered.to(new Waited(slice, by));
    }

    private record Waited(Slice slice, List<Dimension> by) {}

    @Bean
    Knowledge knowledge(
            DuckDbChronicle chronicle, ChronicleSettings settings, RecallingVerdicts recalling) {
        return new DuckDbKnowledge(chronicle, settings, recalling);
    }
}
