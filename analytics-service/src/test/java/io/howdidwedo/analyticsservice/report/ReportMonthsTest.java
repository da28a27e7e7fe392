package io.howdidwedo.analyticsservice.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.analyticsservice.figure.KeptSlice;
import io.howdidwedo.analyticsservice.mailing.Timetable;
import io.howdidwedo.analyticsservice.mailing.Timetable.Rhythm;
import io.howdidwedo.analyticsservice.report.Report.Span;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportMonthsTest {
    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "THIS_MONTH, 2026-12",
        "LAST_MONTH, 2026-11",
        "LAST_THREE_MONTHS, 2026-09 to 2026-11",
        "LAST_TWELVE_MONTHS, 2025-12 to 2026-11"
    })
    void areWholeOnes(Span span, String months) {
        assertThat(report(span, Rhythm.MONTHLY, 7, "Europe/Berlin").months(due("2026-12-01")))
                .hasToString(months);
    }

    /// At seven in the morning of the first it is still the last day of the month in Greenwich.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Asia/Tokyo",
                "Australia/Sydney",
                "Pacific/Kiritimati",
                "Pacific/Pago_Pago",
                "America/New_York",
                "UTC"
            })
    void areThoseThatEndedWhereItsReadersAre(String zone) {
        for (int hour = 0; hour < 24; hour++) {
            Report report = report(Span.LAST_MONTH, Rhythm.MONTHLY, hour, zone);
            Instant due = Objects.requireNonNull(report.timetable().nextAt());

            assertThat(report.months(due).last())
                    .as("at %d in %s", hour, zone)
                    .isEqualTo(YearMonth.of(2026, 11));
        }
    }

    /// On the evening of the thirtieth of November nobody in New York speaks of November as over.
    @Test
    void areNoneThatGoOnWhereItsReadersAre() {
        Report report = report(Span.LAST_MONTH, Rhythm.WEEKLY, 20, "America/New_York");

        assertThat(report.months(Instant.parse("2026-12-01T01:00:00Z")).last())
                .isEqualTo(YearMonth.of(2026, 10));
    }

    private static Instant due(String day) {
        return Instant.parse(day + "T06:00:00Z");
    }

    private static Report report(Span span, Rhythm rhythm, int hour, String zone) {
        return new Report(
                new UUID(0, 1),
                "Figures",
                KeptSlice.EVERYTHING,
                span,
                Timetable.starting(rhythm, hour, ZoneId.of(zone), NOW),
                "en",
                List.of("mona@example.org"),
                "Mona",
                NOW,
                List.of());
    }
}
