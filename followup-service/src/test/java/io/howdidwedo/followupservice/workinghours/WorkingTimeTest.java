package io.howdidwedo.followupservice.workinghours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.howdidwedo.followupservice.workinghours.WorkingHours.Opening;
import io.howdidwedo.servicekit.holiday.PublicHolidays;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WorkingTimeTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate LABOUR_DAY = LocalDate.of(2026, 5, 1);

    @Test
    void countsOnlyHoursInWhichTheTeamWorks() {
        WorkingTime time = week("09:00", "17:00");

        assertThat(time.after(berlin("2026-11-20T16:00"), Duration.ofHours(2)))
                .as("from Friday to Monday")
                .isEqualTo(berlin("2026-11-23T10:00"));
        assertThat(time.after(berlin("2026-11-21T12:00"), Duration.ofHours(8)))
                .as("a whole day from the weekend on")
                .isEqualTo(berlin("2026-11-23T17:00"));
        assertThat(time.after(berlin("2026-11-20T06:00"), Duration.ofMinutes(1)))
                .as("before they begin")
                .isEqualTo(berlin("2026-11-20T09:01"));
    }

    @Test
    void leavesOutHolidaysAndClosedDays() {
        assertThat(week("09:00", "17:00").after(berlin("2026-04-30T16:00"), Duration.ofHours(2)))
                .as("Friday the first of May")
                .isEqualTo(berlin("2026-05-04T10:00"));
        assertThat(
                        time(
                                        week(LocalTime.parse("09:00"), LocalTime.parse("17:00")),
                                        null,
                                        List.of(LocalDate.of(2026, 11, 23)))
                                .after(berlin("2026-11-20T17:00"), Duration.ofHours(1)))
                .isEqualTo(berlin("2026-11-24T10:00"));
    }

    /// On 29 March an hour is missing between 02:00 and 03:00, on 25 October it comes twice.
    @Test
    void takesAnHourForAnHourWhenClocksAreChanged() {
        WorkingTime nights = everyDay("00:00", "06:00");

        assertThat(nights.between(berlin("2026-03-29T00:00"), berlin("2026-03-29T12:00")))
                .isEqualTo(Duration.ofHours(5));
        assertThat(nights.between(berlin("2026-10-25T00:00"), berlin("2026-10-25T12:00")))
                .isEqualTo(Duration.ofHours(7));
        assertThat(nights.after(berlin("2026-03-29T01:30"), Duration.ofHours(1)))
                .isEqualTo(berlin("2026-03-29T03:30"));
    }

    /// The half hour before the break is not there that night.
    @Test
    void takesNoTimeTwiceWhereABreakFallsIntoTheMissingHour() {
        WorkingTime nights = breakAt("02:30", "03:00");
        Instant start = berlin("2026-03-29T00:00");

        assertThat(nights.between(start, berlin("2026-03-29T03:15")))
                .isEqualTo(Duration.ofMinutes(135));
        assertThat(nights.between(start, berlin("2026-03-29T12:00")))
                .isEqualTo(Duration.ofHours(5));
        assertThat(nights.after(start, Duration.ofMinutes(150)))
                .isEqualTo(berlin("2026-03-29T03:30"));
    }

    @Test
    void passesAsUsualAroundTheClock() {
        WorkingTime always = new WorkingTime(WorkingHours.AROUND_THE_CLOCK, new LabourDay());
        Instant start = Instant.parse("2026-02-28T23:59:59.5Z");

        assertThat(always.after(start, Duration.ofHours(72)))
                .isEqualTo(start.plus(Duration.ofHours(72)));
        assertThat(always.between(start, start.plusMillis(1234)))
                .isEqualTo(Duration.ofMillis(1234));
    }

    /// Two days of half a minute around midnight.
    @Test
    void goesOnOverMidnight() {
        WorkingTime time = everyDay("22:00", "00:00");

        assertThat(time.after(berlin("2026-11-20T23:59:30"), Duration.ofMinutes(1)))
                .isEqualTo(berlin("2026-11-21T22:00:30"));
    }

    /// What has passed until a due time is the time that was given, wherever it begins.
    @Test
    void givesBackTheWorkThatMadeADueTime() {
        Random chance = new Random(7);
        WorkingTime time = week("08:30", "16:15");
        Instant year = Instant.parse("2026-01-01T00:00:00Z");
        for (int at = 0; at < 2_000; at++) {
            Instant start = year.plusSeconds(chance.nextInt(365 * 86_400));
            Duration work = Duration.ofSeconds(1 + chance.nextInt(200_000));

            assertThat(time.between(start, time.after(start, work))).isEqualTo(work);
        }
    }

    @Test
    void tellsWhatIsPastAsLessThanNothing() {
        assertThat(
                        week("09:00", "17:00")
                                .between(berlin("2026-11-23T10:00"), berlin("2026-11-20T16:00")))
                .isEqualTo(Duration.ofHours(-2));
    }

    @Test
    void doesNotLookForeverWhereNobodyWorks() {
        assertThatThrownBy(
                        () ->
                                time(List.of(), null, List.of())
                                        .after(berlin("2026-11-20T16:00"), Duration.ofHours(1)))
                .isInstanceOf(IllegalStateException.class);
    }

    private static WorkingTime week(String from, String until) {
        return time(week(LocalTime.parse(from), LocalTime.parse(until)), "DE", List.of());
    }

    private static List<Opening> week(LocalTime from, LocalTime until) {
        return EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY).stream()
                .map(day -> new Opening(day, from, until))
                .toList();
    }

    private static WorkingTime breakAt(String from, String until) {
        return time(
                List.of(
                        new Opening(DayOfWeek.SUNDAY, LocalTime.MIDNIGHT, LocalTime.parse(from)),
                        new Opening(
                                DayOfWeek.SUNDAY,
                                LocalTime.parse(until),
                                LocalTime.parse("06:00"))),
                null,
                List.of());
    }

    private static WorkingTime everyDay(String from, String until) {
        return time(
                EnumSet.allOf(DayOfWeek.class).stream()
                        .map(day -> new Opening(day, LocalTime.parse(from), LocalTime.parse(until)))
                        .toList(),
                null,
                List.of());
    }

    private static WorkingTime time(
            List<Opening> week, @Nullable String region, List<LocalDate> closed) {
        return new WorkingTime(
                new WorkingHours(BERLIN.getId(), week, region, closed), new LabourDay());
    }

    private static Instant berlin(String local) {
        return LocalDateTime.parse(local).atZone(BERLIN).toInstant();
    }

    private static final class LabourDay implements PublicHolidays {
        @Override
        public boolean isHoliday(String region, LocalDate day) {
            return region.equals("DE") && day.equals(LABOUR_DAY);
        }

        @Override
        public boolean knows(String region) {
            return region.equals("DE");
        }
    }
}
