package io.howdidwedo.analyticsservice.page.duckdb;

import static io.howdidwedo.analyticsservice.chronicle.Told.visit;
import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.analyticsservice.chronicle.Told;
import io.howdidwedo.analyticsservice.chronicle.duckdb.Chronicles;
import io.howdidwedo.analyticsservice.chronicle.duckdb.DuckDbChronicle;
import io.howdidwedo.contracts.event.Event;
import io.howdidwedo.contracts.verdict.VerdictChanged.Standing;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DuckDbChoicesTest {
    private static final Instant SPRING = Instant.parse("2018-04-30T23:59:00Z");
    private static final Instant AUTUMN = Instant.parse("2018-10-01T00:00:00Z");

    @Test
    void countsTheAnswersThatCountByMonthOfTheirTransaction() {
        Told late = visit("A-4", "dan").on(AUTUMN).standing(Standing.LATE);
        Told unanswered = visit("A-5", "eve").on(Instant.parse("2026-11-01T10:00:00Z"));
        List<Event> events =
                List.of(
                        visit("A-1", "ana").on(SPRING).recorded(null),
                        visit("A-1", "ana").on(SPRING).judged(),
                        visit("A-2", "ben").on(AUTUMN).recorded(null),
                        visit("A-2", "ben").on(AUTUMN).judged(),
                        visit("A-3", "cleo").by("south", null).on(AUTUMN).recorded(null),
                        visit("A-3", "cleo").by("south", null).on(AUTUMN).judged(),
                        late.recorded(null),
                        late.judged(),
                        unanswered.recorded(null));
        try (DuckDbChronicle chronicle = Chronicles.of(events)) {
            DuckDbChoices choices = new DuckDbChoices(chronicle);

            assertThat(choices.answers(Optional.empty()))
                    .isEqualTo(Map.of(YearMonth.of(2018, 4), 1L, YearMonth.of(2018, 10), 2L));
            assertThat(choices.answers(Optional.of(Set.of("south"))))
                    .isEqualTo(Map.of(YearMonth.of(2018, 10), 1L));
            assertThat(choices.newest(Optional.empty())).contains(YearMonth.of(2026, 11));
        }
    }
}
