package io.howdidwedo.servicekit.holiday;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class JollydayHolidaysTest {
    private final JollydayHolidays holidays = new JollydayHolidays();

    @Test
    void knowsHolidaysOfACountryAndOfItsParts() {
        LocalDate epiphany = LocalDate.of(2026, 1, 6);

        assertThat(holidays.isHoliday("DE", LocalDate.of(2026, 5, 1))).isTrue();
        assertThat(holidays.isHoliday("DE", epiphany)).isFalse();
        assertThat(holidays.isHoliday("DE-BY", epiphany)).isTrue();
        assertThat(holidays.isHoliday("BR", LocalDate.of(2026, 9, 7))).isTrue();
        assertThat(holidays.isHoliday("DE", LocalDate.of(2026, 11, 23))).isFalse();
    }

    @Test
    void saysWhichRegionsItKnows() {
        assertThat(holidays.knows("de-by")).isTrue();
        assertThat(holidays.knows("US-CA")).isTrue();
        assertThat(holidays.knows("DE-XX")).isFalse();
        assertThat(holidays.knows("Atlantis")).isFalse();
        assertThat(holidays.knows("")).isFalse();
    }
}
