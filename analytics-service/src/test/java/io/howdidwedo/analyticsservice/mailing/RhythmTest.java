package io.howdidwedo.analyticsservice.mailing;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.analyticsservice.mailing.Timetable.Rhythm;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class RhythmTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void comesOnMondays() {
        assertThat(next(Rhythm.WEEKLY, "2026-11-20T12:00:00Z", 7))
                .isEqualTo("2026-11-23T06:00:00Z");
        assertThat(next(Rhythm.WEEKLY, "2026-11-23T05:59:59Z", 7))
                .isEqualTo("2026-11-23T06:00:00Z");
        assertThat(next(Rhythm.WEEKLY, "2026-11-23T06:00:00Z", 7))
                .isEqualTo("2026-11-30T06:00:00Z");
    }

    @Test
    void comesOnTheFirstAndOnTheEighth() {
        assertThat(next(Rhythm.MONTHLY, "2026-11-20T12:00:00Z", 7))
                .isEqualTo("2026-12-01T06:00:00Z");
        assertThat(next(Rhythm.MONTHLY_ON_THE_EIGHTH, "2026-11-08T05:00:00Z", 7))
                .isEqualTo("2026-11-08T06:00:00Z");
        assertThat(next(Rhythm.MONTHLY_ON_THE_EIGHTH, "2026-11-08T06:00:00Z", 7))
                .isEqualTo("2026-12-08T06:00:00Z");
    }

    /// The first of the month begins earlier there than in UTC.
    @Test
    void goesByTheDaysOfTheZone() {
        assertThat(
                        Rhythm.MONTHLY.next(
                                Instant.parse("2026-10-31T15:00:00Z"), 1, ZoneId.of("Asia/Tokyo")))
                .isEqualTo("2026-10-31T16:00:00Z");
    }

    /// In summer seven o'clock is an hour earlier; where 2 o'clock does not exist it is 3 o'clock.
    @Test
    void keepsItsHourWhenClocksChange() {
        assertThat(next(Rhythm.MONTHLY, "2026-06-20T12:00:00Z", 7))
                .isEqualTo("2026-07-01T05:00:00Z");
        assertThat(
                        Rhythm.MONTHLY.next(
                                Instant.parse("1979-03-20T00:00:00Z"),
                                2,
                                ZoneId.of("Europe/Brussels")))
                .isEqualTo("1979-04-01T01:00:00Z");
    }

    private static Instant next(Rhythm rhythm, String after, int hour) {
        return rhythm.next(Instant.parse(after), hour, BERLIN);
    }
}
