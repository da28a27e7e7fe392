package io.howdidwedo.analyticsservice.overview;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.analyticsservice.figure.Days;
import io.howdidwedo.analyticsservice.figure.Dimension;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrendTest {
    private static final LocalDate LAST = LocalDate.of(2026, 3, 10);

    @ParameterizedTest
    @CsvSource({"1, DAY", "30, DAY", "45, DAY", "46, WEEK", "92, WEEK", "190, WEEK", "365, MONTH"})
    void goesByStepsThatLeaveSomethingToSee(int days, Dimension step) {
        assertThat(Trend.step(Days.upTo(LAST, days))).isEqualTo(step);
    }

    @Test
    void knowsTheStepOfADay() {
        assertThat(new Trend(Dimension.DAY, List.of(), List.of()).stepOf(LAST))
                .isEqualTo("2026-03-10");
        assertThat(new Trend(Dimension.WEEK, List.of(), List.of()).stepOf(LAST))
                .isEqualTo("2026-03-09");
        assertThat(new Trend(Dimension.MONTH, List.of(), List.of()).stepOf(LAST))
                .isEqualTo("2026-03");
    }
}
