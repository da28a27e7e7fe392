package io.howdidwedo.analyticsservice.expectations.duckdb;

import static io.howdidwedo.analyticsservice.chronicle.Told.visit;
import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.analyticsservice.chronicle.Told;
import io.howdidwedo.analyticsservice.chronicle.duckdb.Chronicles;
import io.howdidwedo.analyticsservice.chronicle.duckdb.DuckDbChronicle;
import io.howdidwedo.analyticsservice.figure.Slice;
import io.howdidwedo.analyticsservice.figure.Slice.Period;
import io.howdidwedo.analyticsservice.statistics.driver.CrossProducts;
import io.howdidwedo.contracts.event.Event;
import io.howdidwedo.contracts.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DuckDbCompleteAnswersTest {
    private static final Slice ALL = new Slice(Period.ALWAYS, Map.of(), Optional.empty());

    /// Whoever scores 5 gives 100, whoever scores 2 gives 25.
    @Test
    void addsUpTheProductsOfTheRatingsAndTheOverallAnswer() {
        List<Event> events = new ArrayList<>(List.of(Told.homeDelivery()));
        events.add(visit("A-1", "ana").judged(Verdict.SATISFIED, 5).judged());
        events.add(visit("A-2", "ben").judged(Verdict.DISSATISFIED, 2).judged());

        try (DuckDbChronicle chronicle = Chronicles.of(events)) {
            DuckDbCompleteAnswers answers = new DuckDbCompleteAnswers(chronicle);

            assertThat(answers.of(ALL, List.of("overall")))
                    .isEqualTo(
                            CrossProducts.of(List.of(100.0, 100.0))
                                    .plus(CrossProducts.of(List.of(25.0, 25.0))));
            assertThat(answers.of(ALL, List.of("overall", "never rated")))
                    .isEqualTo(CrossProducts.none(3));
        }
    }
}
