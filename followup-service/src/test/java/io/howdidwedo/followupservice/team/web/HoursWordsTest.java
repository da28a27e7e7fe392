package io.howdidwedo.followupservice.team.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.followupservice.workinghours.WorkingHours;
import io.howdidwedo.followupservice.workinghours.WorkingHours.Opening;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HoursWordsTest {

    @Test
    void daysInARowWithTheSameHoursAreToldTogether() {
        List<Opening> week = new ArrayList<>();
        for (DayOfWeek day :
                List.of(
                        DayOfWeek.MONDAY,
                        DayOfWeek.TUESDAY,
                        DayOfWeek.WEDNESDAY,
                        DayOfWeek.FRIDAY)) {
            week.add(new Opening(day, LocalTime.of(9, 0), LocalTime.of(17, 0)));
        }
        week.add(new Opening(DayOfWeek.SATURDAY, LocalTime.of(9, 0), LocalTime.of(12, 0)));
        week.add(new Opening(DayOfWeek.SATURDAY, LocalTime.of(20, 0), LocalTime.MIDNIGHT));

        assertThat(HoursWords.of(new WorkingHours("Europe/Berlin", week, "DE-BY", List.of())))
                .isEqualTo(
                        "Mon–Wed 09:00–17:00, Fri 09:00–17:00, Sat 09:00–12:00 and 20:00–24:00,"
                                + " Europe/Berlin, public holidays of DE-BY");
    }

    @Test
    void everyHourIsAroundTheClock() {
        assertThat(HoursWords.of(WorkingHours.AROUND_THE_CLOCK)).isEqualTo("around the clock");
    }
}
