package io.howdidwedo.analyticsservice.expectations.duckdb;

import io.howdidwedo.analyticsservice.chronicle.RememberedAnswers;
import io.howdidwedo.analyticsservice.chronicle.duckdb.DuckDbChronicle;
import io.howdidwedo.analyticsservice.expectations.CompleteAnswers;
import io.howdidwedo.analyticsservice.expectations.Expectations;
import io.howdidwedo.analyticsservice.figure.Slice;
import io.howdidwedo.analyticsservice.statistics.driver.CrossProducts;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What was agreed and how it was rated, as the chronicle has it.
@Configuration(proxyBeanMethods = false)
class ExpectationsChronicleConfiguration {

    @Bean
    Expectations expectations(DuckDbChronicle chronicle) {
        return new RememberedExpectations(chronicle);
    }

    @Bean
    CompleteAnswers completeAnswers(DuckDbChronicle chronicle) {
        CompleteAnswers complete = new DuckDbCompleteAnswers(chronicle);
        RememberedAnswers<Rated, CrossProducts> remembered =
                RememberedAnswers.one(
                        chronicle.freshness(),
                        rated -> complete.of(rated.slice(), rated.expectations()));
        return (slice, expectations) -> remembered.to(new Rated(slice, expectations));
    }

    private record Rated(Slice slice, List<String> expectations) {}
}
