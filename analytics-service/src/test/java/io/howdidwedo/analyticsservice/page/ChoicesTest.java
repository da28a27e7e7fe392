package io.howdidwedo.analyticsservice.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.analyticsservice.figure.Dimension;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ChoicesTest {
    private static final YearMonth NEWEST = YearMonth.of(2026, 11);

    @Test
    void theUsualPeriodEndsWithTheNewestAnswers() {
        assertThat(told(Map.of(YearMonth.of(2018, 9), 40L, YearMonth.of(2018, 10), 1L)))
                .contains(YearMonth.of(2018, 10));
    }

    /// After an import of past years and an hour of today every page said "nothing to tell".
    @Test
    void aFewAnswersOfTodayDoNotHideThePast() {
        assertThat(told(Map.of(YearMonth.of(2018, 10), 40L, NEWEST, 4L)))
                .contains(YearMonth.of(2018, 10));
        assertThat(told(Map.of(YearMonth.of(2018, 10), 40L, NEWEST, 5L))).contains(NEWEST);
    }

    @Test
    void withNextToNothingItEndsWithTheNewestThereIs() {
        assertThat(told(Map.of(YearMonth.of(2026, 1), 2L))).contains(YearMonth.of(2026, 1));
        assertThat(told(Map.of())).contains(NEWEST);
    }

    private static Optional<YearMonth> told(Map<YearMonth, Long> answers) {
        return new Known(new TreeMap<>(answers)).newestTold(Optional.empty());
    }

    private record Known(NavigableMap<YearMonth, Long> months) implements Choices {
        @Override
        public List<String> values(Dimension dimension, Optional<Set<String>> only, int limit) {
            return List.of();
        }

        @Override
        public Optional<YearMonth> newest(Optional<Set<String>> only) {
            return Optional.of(NEWEST);
        }

        @Override
        public Optional<LocalDate> newestDay(Optional<Set<String>> only, YearMonth month) {
            return Optional.of(month.atDay(17));
        }

        @Override
        public NavigableMap<YearMonth, Long> answers(Optional<Set<String>> only) {
            return months;
        }
    }
}
