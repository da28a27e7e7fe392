package io.howdidwedo.followupservice.cases.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Days are those of the reader's own calendar.
class DueDayTest {
    /// A Wednesday, 13:00 in Lisbon and 22:00 in Tokyo.
    private static final Instant NOW = Instant.parse("2026-11-18T13:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "2026-11-18T12:59:59Z, Europe/Lisbon, OVERDUE",
        "2026-11-18T13:00:00Z, Europe/Lisbon, TODAY",
        "2026-11-18T16:00:00Z, Europe/Lisbon, TODAY",
        "2026-11-18T16:00:00Z, Asia/Tokyo, TOMORROW",
        "2026-11-19T23:59:59Z, Europe/Lisbon, TOMORROW",
        "2026-11-20T00:00:00Z, Europe/Lisbon, THIS_WEEK",
        "2026-11-22T23:59:59Z, Europe/Lisbon, THIS_WEEK",
        "2026-11-23T00:00:00Z, Europe/Lisbon, LATER",
    })
    void isTheDayPeopleWouldName(Instant due, ZoneId zone, DueDay day) {
        assertThat(DueDay.of(due, NOW, zone)).isEqualTo(day);
    }
}
