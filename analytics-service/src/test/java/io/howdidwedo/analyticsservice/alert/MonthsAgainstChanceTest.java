package io.howdidwedo.analyticsservice.alert;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.analyticsservice.alert.MonthsAgainstChance.Month;
import io.howdidwedo.analyticsservice.alert.MonthsAgainstChance.Place;
import io.howdidwedo.analyticsservice.figure.CountsByHand;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.figure.Slice.Period;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MonthsAgainstChanceTest {
    private static final Period BEFORE =
            new Period(
                    Instant.parse("2025-01-01T00:00:00Z"), Instant.parse("2026-01-01T00:00:00Z"));

    private final CountsByHand counts = new CountsByHand();

    @Test
    void signalsAMonthBeyondWhatThePeriodBeforeLedToExpect() {
        counts.add(BEFORE, Metric.DISSATISFIED, 100, 1_000);
        month("2026-01", 11, 100);
        month("2026-02", 30, 100);
        month("2026-03", 0, 100);

        MonthsAgainstChance months = months();

        assertThat(months.expected()).hasValue(0.1);
        assertThat(months.months())
                .extracting(Month::place)
                .containsExactly(Place.WITHIN, Place.WORSE, Place.BETTER);
        assertThat(months.worseThanChance()).isTrue();
    }

    /// A bad month does not widen the limits it is judged by.
    @Test
    void doesNotLearnItsLimitsFromTheMonthsItJudges() {
        counts.add(BEFORE, Metric.DISSATISFIED, 100, 1_000);
        for (int month = 1; month <= 9; month++) {
            month("2026-0" + month, 30, 100);
        }

        assertThat(months().months()).extracting(Month::place).containsOnly(Place.WORSE);
    }

    /// Each month alone is within its limits: 14 of 100 where 10 are expected.
    @Test
    void findsASlowDriftOfMonthsThatAreWithinTheirLimits() {
        counts.add(BEFORE, Metric.DISSATISFIED, 100, 1_000);
        for (int month = 1; month <= 9; month++) {
            month("2026-0" + month, 14, 100);
        }

        assertThat(months().months())
                .extracting(Month::place)
                .startsWith(Place.WITHIN, Place.WITHIN)
                .endsWith(Place.DRIFTING);
        assertThat(months().worseThanChance()).isFalse();
    }

    /// Six of eight by chance, and each month would be "fewer".
    @Test
    void expectsNothingFromFewAnswers() {
        counts.add(BEFORE, Metric.DISSATISFIED, 21, 29);
        for (int month = 1; month <= 9; month++) {
            month("2026-0" + month, 10, 100);
        }
        assertThat(months().expected()).isEmpty();
        assertThat(months().months()).isEmpty();
    }

    @Test
    void expectsSomethingFromThirty() {
        counts.add(BEFORE, Metric.DISSATISFIED, 21, 30);
        month("2026-01", 10, 100);

        assertThat(months().expected()).hasValue(0.7);
        assertThat(months().months()).extracting(Month::place).containsExactly(Place.BETTER);
    }

    @Test
    void tellsNothingWithoutAPeriodBefore() {
        month("2026-01", 30, 100);

        assertThat(months().months()).isEmpty();
        assertThat(months().expected()).isEmpty();
        assertThat(
                        MonthsAgainstChance.of(
                                        counts.figures(),
                                        Metric.DISSATISFIED,
                                        CountsByHand.ALL,
                                        Optional.empty())
                                .months())
                .isEmpty();
    }

    private void month(String month, int dissatisfied, int answers) {
        counts.add(Metric.DISSATISFIED, dissatisfied, answers, month);
    }

    private MonthsAgainstChance months() {
        return MonthsAgainstChance.of(
                counts.figures(), Metric.DISSATISFIED, CountsByHand.ALL, Optional.of(BEFORE));
    }
}
