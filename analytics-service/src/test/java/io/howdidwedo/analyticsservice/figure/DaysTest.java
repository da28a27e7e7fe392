package io.howdidwedo.analyticsservice.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class DaysTest {
    private static final Days THIRTY = Days.upTo(LocalDate.of(2026, 3, 10), 30);
    private static final Days FEBRUARY = Days.of(Months.only(YearMonth.of(2024, 2)));

    @Test
    void beginAndEndWithWholeDays() {
        assertThat(THIRTY.period().from()).isEqualTo(Instant.parse("2026-02-09T00:00:00Z"));
        assertThat(THIRTY.period().until()).isEqualTo(Instant.parse("2026-03-11T00:00:00Z"));
        assertThat(THIRTY.count()).isEqualTo(30);
    }

    @Test
    void areComparedWithAsManyDaysDirectlyBefore() {
        assertThat(THIRTY.before()).hasToString("2026-01-10 to 2026-02-08");
        assertThat(THIRTY.before().count()).isEqualTo(30);
    }

    @Test
    void thatAreMonthsAreComparedWithMonths() {
        assertThat(FEBRUARY).hasToString("2024-02");
        assertThat(FEBRUARY.before()).hasToString("2024-01");
        assertThat(FEBRUARY.yearBefore()).hasToString("2023-02");
        assertThat(FEBRUARY.yearBefore().last()).isEqualTo(LocalDate.of(2023, 2, 28));
    }

    @Test
    void ofAYearBeforeAreTheSameDays() {
        assertThat(THIRTY.yearBefore()).hasToString("2025-02-09 to 2025-03-10");
    }

    @Test
    void ofAPartAreThoseThatAreInTheWhole() {
        assertThat(FEBRUARY.within(FEBRUARY)).isEqualTo(FEBRUARY);
        assertThat(Days.of(Months.only(YearMonth.of(2026, 2))).within(THIRTY))
                .hasToString("2026-02-09 to 2026-02-28");
    }

    @Test
    void areWrittenAsAddressesHaveThem() {
        assertThat(FEBRUARY.from()).isEqualTo("2024-02");
        assertThat(FEBRUARY.to()).isEqualTo("2024-02");
        assertThat(THIRTY.from()).isEqualTo("2026-02-09");
        assertThat(THIRTY.to()).isEqualTo("2026-03-10");
    }

    @Test
    void aloneAreCalledByTheirDay() {
        assertThat(Days.upTo(LocalDate.of(2026, 3, 10), 1)).hasToString("2026-03-10");
    }
}
