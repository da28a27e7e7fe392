package io.howdidwedo.surveyservice.survey;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.surveyservice.survey.Policy.SendWindow;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SendWindowTest {
    private static final Instant NEW_YEAR = Instant.parse("2026-01-01T00:00:00Z");
    private static final Duration QUARTER = Duration.ofMinutes(15);
    private static final int A_YEAR_OF_TRIES = 4_000;
    private static final NationalHolidays HOLIDAYS = new NationalHolidays();

    private static final SendWindow WORKDAYS =
            new SendWindow(
                    LocalTime.of(8, 0),
                    LocalTime.of(21, 0),
                    List.of(
                            DayOfWeek.MONDAY,
                            DayOfWeek.TUESDAY,
                            DayOfWeek.WEDNESDAY,
                            DayOfWeek.THURSDAY,
                            DayOfWeek.FRIDAY),
                    "XX",
                    false);

    /// One zone of each offset from UTC, with those whose clocks change among them.
    static Stream<ZoneId> zones() {
        return Stream.of(
                        "Pacific/Pago_Pago",
                        "Pacific/Honolulu",
                        "America/Anchorage",
                        "America/Los_Angeles",
                        "America/Denver",
                        "America/Chicago",
                        "America/New_York",
                        "America/Santiago",
                        "America/Sao_Paulo",
                        "Atlantic/South_Georgia",
                        "Atlantic/Azores",
                        "Europe/London",
                        "Europe/Berlin",
                        "Africa/Cairo",
                        "Asia/Riyadh",
                        "Asia/Tehran",
                        "Asia/Dubai",
                        "Asia/Kolkata",
                        "Asia/Kathmandu",
                        "Asia/Dhaka",
                        "Asia/Bangkok",
                        "Asia/Shanghai",
                        "Asia/Tokyo",
                        "Australia/Adelaide",
                        "Australia/Sydney",
                        "Australia/Lord_Howe",
                        "Pacific/Auckland",
                        "Pacific/Chatham",
                        "Pacific/Kiritimati")
                .map(ZoneId::of);
    }

    /// A year of invitations in every zone, through both changes of the clocks.
    @ParameterizedTest
    @MethodSource("zones")
    void nobodyIsWrittenToAtNightOnFreeDaysOrHolidays(ZoneId zone) {
        Random chance = new Random(zone.getId().hashCode());
        for (int i = 0; i < A_YEAR_OF_TRIES; i++) {
            Instant wanted = NEW_YEAR.plus(Duration.ofMinutes(chance.nextInt(366 * 24 * 60)));

            Instant sent = WORKDAYS.next(wanted, zone, HOLIDAYS);

            assertThat(sent).isAfterOrEqualTo(wanted);
            assertThat(mayWrite(sent, zone)).as("%s for %s in %s", sent, wanted, zone).isTrue();
            if (!sent.equals(wanted)) {
                assertThat(couldHaveBeenEarlier(wanted, sent, zone))
                        .as("%s for %s in %s", sent, wanted, zone)
                        .isFalse();
            }
        }
    }

    private static boolean mayWrite(Instant at, ZoneId zone) {
        ZonedDateTime local = at.atZone(zone);
        boolean weekend =
                local.getDayOfWeek() == DayOfWeek.SATURDAY
                        || local.getDayOfWeek() == DayOfWeek.SUNDAY;
        boolean free =
                MonthDay.from(local).equals(MonthDay.of(5, 1))
                        || MonthDay.from(local).equals(MonthDay.of(12, 25));
        return local.getHour() >= 8 && local.getHour() < 21 && !weekend && !free;
    }

    private static boolean couldHaveBeenEarlier(Instant wanted, Instant sent, ZoneId zone) {
        return Stream.iterate(wanted, at -> at.isBefore(sent), at -> at.plus(QUARTER))
                .anyMatch(at -> mayWrite(at, zone));
    }

    @Test
    void aMorningThatBeginsTwiceBeginsLate() {
        SendWindow early =
                new SendWindow(
                        LocalTime.of(2, 30), LocalTime.of(12, 0), WORKDAYS.days(), null, false);
        SendWindow everyDay =
                new SendWindow(
                        early.from(), early.until(), List.of(DayOfWeek.values()), null, false);
        ZoneId berlin = ZoneId.of("Europe/Berlin");

        assertThat(everyDay.next(Instant.parse("2026-10-24T22:00:00Z"), berlin, HOLIDAYS))
                .isEqualTo("2026-10-25T01:30:00Z");
        assertThat(everyDay.next(Instant.parse("2026-03-28T23:00:00Z"), berlin, HOLIDAYS))
                .isEqualTo("2026-03-29T01:30:00Z");
    }

    @Test
    void whoeverDealsWithUsRightNowIsAskedAtAnyHour() {
        Instant now = NEW_YEAR;

        assertThat(SendWindow.BY_DAY.isRightAfter(now.minus(Duration.ofMinutes(30)), now)).isTrue();
        assertThat(SendWindow.BY_DAY.isRightAfter(now.minus(Duration.ofHours(2)), now)).isFalse();
        assertThat(WORKDAYS.isRightAfter(now, now)).isFalse();
    }
}
