package io.howdidwedo.analyticsservice.mailing;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.analyticsservice.mailing.Timetable.Rhythm;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// What must hold of every rhythm in every zone, also on days when clocks change: nothing goes out
/// twice, nothing is left out.
class RhythmAroundTheYearTest {
    private static final List<ZoneId> ZONES =
            List.of(
                    ZoneId.of("Europe/Berlin"),
                    ZoneId.of("America/New_York"),
                    ZoneId.of("America/Havana"), // clocks change at midnight
                    ZoneId.of("Africa/Cairo"), // and on Fridays
                    ZoneId.of("Asia/Tokyo"),
                    ZoneId.of("Asia/Kathmandu"), // off by three quarters of an hour
                    ZoneId.of("Australia/Lord_Howe"), // changes by half an hour
                    ZoneId.of("Pacific/Kiritimati"), // fourteen hours ahead
                    ZoneId.of("Pacific/Pago_Pago"),
                    ZoneId.of("UTC"));

    private final Random chance = new Random(20_261_129);

    @Test
    void comesNextOnItsDayAtItsHour() {
        for (int at = 0; at < 4_000; at++) {
            Rhythm rhythm = Rhythm.values()[chance.nextInt(Rhythm.values().length)];
            ZoneId zone = ZONES.get(chance.nextInt(ZONES.size()));
            int hour = chance.nextInt(24);
            Instant after = instant();

            Instant next = rhythm.next(after, hour, zone);

            assertThat(next).isAfter(after);
            ZonedDateTime local = next.atZone(zone);
            assertThat(isItsDay(rhythm, local.toLocalDate()))
                    .as("%s at %s in %s", rhythm, next, zone)
                    .isTrue();
            assertThat(local.toLocalTime())
                    .isEqualTo(local.toLocalDate().atTime(hour, 0).atZone(zone).toLocalTime());
        }
    }

    /// From any instant on, day by day by hand: the first time that is later.
    @Test
    void leavesOutNoTimeAndRepeatsNone() {
        for (Rhythm rhythm : Rhythm.values()) {
            for (ZoneId zone : ZONES) {
                for (int hour : List.of(0, 1, 2, 3, 7, 23)) {
                    LocalDate begin = LocalDate.of(2026, 1, 1);
                    Instant from = begin.atStartOfDay(zone).toInstant().minusSeconds(1);
                    Instant until = begin.plusYears(3).atStartOfDay(zone).toInstant();
                    assertThat(times(rhythm, hour, zone, from, until))
                            .as("%s at %d in %s", rhythm, hour, zone)
                            .isEqualTo(byHand(rhythm, hour, zone, begin, until));
                }
            }
        }
    }

    /// Whoever looks later finds the same next time, as long as it has not come.
    @Test
    void isTheSameSeenFromAnyInstantBefore() {
        for (int at = 0; at < 2_000; at++) {
            Rhythm rhythm = Rhythm.values()[chance.nextInt(Rhythm.values().length)];
            ZoneId zone = ZONES.get(chance.nextInt(ZONES.size()));
            int hour = chance.nextInt(24);
            Instant after = instant();
            Instant next = rhythm.next(after, hour, zone);
            long between = Duration.between(after, next).toMillis();
            Instant later = after.plusMillis((long) (chance.nextDouble() * between));

            assertThat(rhythm.next(later, hour, zone)).isEqualTo(next);
        }
    }

    /// However late a timer fires, it fires once, and what follows lies in the future.
    @Test
    void aTimetableGoesOnFromWhenItIsDone() {
        for (int at = 0; at < 500; at++) {
            ZoneId zone = ZONES.get(chance.nextInt(ZONES.size()));
            Instant now = instant();
            Timetable timetable = Timetable.starting(Rhythm.MONTHLY, chance.nextInt(24), zone, now);
            for (int times = 0; times < 15; times++) {
                Instant due = timetable.nextAt();
                assertThat(due).isNotNull().isAfter(now);
                now = due.plusSeconds(chance.nextInt(90 * 24 * 3600));
                Timetable next = timetable.done(now);
                assertThat(next.occasion()).isEqualTo(timetable.occasion() + 1);
                assertThat(next.nextAt()).isAfter(now);
                assertThat(next.nextAt()).isBeforeOrEqualTo(now.plus(32, ChronoUnit.DAYS));
                timetable = next;
            }
        }
    }

    private static List<Instant> times(
            Rhythm rhythm, int hour, ZoneId zone, Instant from, Instant until) {
        List<Instant> times = new ArrayList<>();
        Instant next = rhythm.next(from, hour, zone);
        while (next.isBefore(until)) {
            times.add(next);
            next = rhythm.next(next, hour, zone);
        }
        return times;
    }

    private static List<Instant> byHand(
            Rhythm rhythm, int hour, ZoneId zone, LocalDate begin, Instant until) {
        return begin.datesUntil(begin.plusYears(4))
                .filter(day -> isItsDay(rhythm, day))
                .map(day -> day.atTime(hour, 0).atZone(zone).toInstant())
                .filter(instant -> instant.isBefore(until))
                .toList();
    }

    private static boolean isItsDay(Rhythm rhythm, LocalDate day) {
        return switch (rhythm) {
            case WEEKLY -> day.getDayOfWeek() == DayOfWeek.MONDAY;
            case MONTHLY -> day.getDayOfMonth() == 1;
            case MONTHLY_ON_THE_EIGHTH -> day.getDayOfMonth() == 8;
        };
    }

    private Instant instant() {
        return Instant.parse("2020-01-01T00:00:00Z").plusSeconds(chance.nextInt(400_000_000));
    }
}
