package io.howdidwedo.analyticsservice.response.duckdb;

import static io.howdidwedo.analyticsservice.chronicle.Told.visit;
import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.analyticsservice.chronicle.Told;
import io.howdidwedo.analyticsservice.chronicle.duckdb.Chronicles;
import io.howdidwedo.analyticsservice.chronicle.duckdb.DuckDbChronicle;
import io.howdidwedo.analyticsservice.figure.Period;
import io.howdidwedo.analyticsservice.figure.Slice;
import io.howdidwedo.analyticsservice.response.HeardResponse;
import io.howdidwedo.analyticsservice.response.Responses.Place;
import io.howdidwedo.contracts.verdict.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DuckDbResponsesTest {
    private static final Slice ALL = new Slice(Period.ALWAYS, Map.of(), Optional.empty());

    @Test
    void pagesThroughEveryAnswerOnce() {
        List<Told> visits =
                IntStream.range(0, 25).mapToObj(at -> visit("A-" + at, "c" + at)).toList();

        try (DuckDbChronicle chronicle = chronicle(visits)) {
            DuckDbResponses responses = new DuckDbResponses(chronicle);
            List<String> seen = new ArrayList<>();
            Place after = null;
            List<HeardResponse> page;
            do {
                page = responses.page(ALL, Set.of(), after, 10);
                page.forEach(one -> seen.add(one.transactionExternalId()));
                HeardResponse last = page.getLast();
                after = new Place(last.answeredAt(), last.response());
            } while (page.size() == 10);

            assertThat(seen)
                    .containsExactlyInAnyOrderElementsOf(
                            visits.stream().map(Told::externalId).toList());
        }
    }

    @Test
    void findsAnswersByTheirStandingWithTheReason() {
        try (DuckDbChronicle chronicle =
                chronicle(
                        List.of(
                                visit("A-1", "ana"),
                                visit("A-2", "ben").standing(Standing.LATE)))) {
            assertThat(new DuckDbResponses(chronicle).page(ALL, Set.of(Standing.LATE), null, 10))
                    .singleElement()
                    .satisfies(
                            late -> {
                                assertThat(late.transactionExternalId()).isEqualTo("A-2");
                                assertThat(late.reason()).contains("after the response window");
                                assertThat(late.verdict()).isNull();
                            });
        }
    }

    private static DuckDbChronicle chronicle(List<Told> visits) {
        return Chronicles.of(visits.stream().map(Told::judged).toList());
    }
}
