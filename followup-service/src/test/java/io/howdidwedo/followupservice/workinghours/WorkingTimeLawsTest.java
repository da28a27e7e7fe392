package io.howdidwedo.followupservice.workinghours;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.followupservice.workinghours.WorkingHours.Opening;
import io.howdidwedo.servicekit.holiday.PublicHolidays;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds of working time whatever hours a team states, in zones whose clocks are changed at
/// one, two or midnight, or not at all.
class WorkingTimeLawsTest {
    private static final Instant YEAR = Instant.parse("2026-01-01T00:00:00Z");
    private static final List<String> ZONES =
            List.of(
                    "Europe/Berlin",
                    "America/Sao_Paulo",
                    "Africa/Cairo",
                    "Australia/Lord_Howe",
                    "Asia/Kathmandu",
                    "UTC");
    private static final int TEAMS = 60;
    private static final int TIMES = 100;
    private static final int QUARTERS = 96;

    /// Some team's hours, and chance to ask about them.
    record Team(long seed, WorkingTime time) {
        Random chance() {
            return new Random(seed + 1_000);
        }
    }

    static Stream<Team> teams() {
        return Stream.iterate(1L, seed -> seed + 1).limit(TEAMS).map(WorkingTimeLawsTest::team);
    }

    private static Team team(long seed) {
        Random chance = new Random(seed);
        List<Opening> week = new ArrayList<>();
        for (DayOfWeek day : EnumSet.allOf(DayOfWeek.class)) {
            if (week.isEmpty() || chance.nextInt(4) > 0) {
                week.addAll(day(day, chance));
            }
        }
        List<LocalDate> closed = new ArrayList<>();
        for (int at = chance.nextInt(8); at > 0; at--) {
            closed.add(LocalDate.of(2026, 1, 1).plusDays(chance.nextInt(365)));
        }
        String zone = ZONES.get(chance.nextInt(ZONES.size()));
        String region = chance.nextBoolean() ? "XX" : null;
        return new Team(
                seed,
                new WorkingTime(new WorkingHours(zone, week, region, closed), new EveryTenthDay()));
    }

    /// One to three spans one after the other, at quarters of an hour; the last may end at
    /// midnight.
    private static List<Opening> day(DayOfWeek day, Random chance) {
        List<Integer> ends =
                chance.ints(0, QUARTERS + 1)
                        .distinct()
                        .limit(2 + 2L * chance.nextInt(3))
                        .sorted()
                        .boxed()
                        .toList();
        List<Opening> openings = new ArrayList<>();
        for (int at = 0; at < ends.size(); at += 2) {
            openings.add(new Opening(day, quarter(ends.get(at)), quarter(ends.get(at + 1))));
        }
        return openings;
    }

    private static LocalTime quarter(int number) {
        return LocalTime.MIDNIGHT.plusMinutes(15L * number);
    }

    @ParameterizedTest
    @MethodSource("teams")
    void whatWasAddedIsMeasured(Team team) {
        Random chance = team.chance();
        for (int times = 0; times < TIMES; times++) {
            Instant start = instant(team, chance);
            Duration work = Duration.ofSeconds(chance.nextInt(400_000));

            assertThat(team.time().between(start, team.time().after(start, work)))
                    .as("%s after %s by %s", work, start, team.time().hours())
                    .isEqualTo(work);
        }
    }

    @ParameterizedTest
    @MethodSource("teams")
    void moreWorkAndALaterBeginningNeverEndEarlier(Team team) {
        Random chance = team.chance();
        for (int times = 0; times < TIMES; times++) {
            Instant start = instant(team, chance);
            Duration work = Duration.ofSeconds(chance.nextInt(400_000));
            Instant end = team.time().after(start, work);

            assertThat(team.time().after(start, work.plusSeconds(1 + chance.nextInt(9_000))))
                    .isAfter(end);
            assertThat(team.time().after(start.plusSeconds(chance.nextInt(90_000)), work))
                    .isAfterOrEqualTo(end);
        }
    }

    @ParameterizedTest
    @MethodSource("teams")
    void twoPartsMakeTheWholeAndNoneIsLongerThanItsTime(Team team) {
        Random chance = team.chance();
        for (int times = 0; times < TIMES; times++) {
            Instant start = instant(team, chance);
            Instant middle = start.plusSeconds(chance.nextInt(20 * 86_400));
            Instant end = middle.plusSeconds(chance.nextInt(20 * 86_400));
            Duration first = team.time().between(start, middle);

            assertThat(first.plus(team.time().between(middle, end)))
                    .isEqualTo(team.time().between(start, end));
            assertThat(first)
                    .as("from %s until %s by %s", start, middle, team.time().hours())
                    .isBetween(Duration.ZERO, Duration.between(start, middle));
            assertThat(team.time().between(middle, start)).isEqualTo(first.negated());
        }
    }

    @ParameterizedTest
    @MethodSource("teams")
    void itNeverEndsOutsideHoursOrOnAFreeDay(Team team) {
        Random chance = team.chance();
        for (int times = 0; times < TIMES; times++) {
            Duration work = Duration.ofSeconds(1 + chance.nextInt(400_000));
            Instant end = team.time().after(instant(team, chance), work);

            assertThat(isOpen(team.time(), end.minusMillis(1)))
                    .as("just before %s by %s", end, team.time().hours())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("teams")
    void nextFromIsWhereTheWorkBegins(Team team) {
        Random chance = team.chance();
        for (int times = 0; times < TIMES; times++) {
            Instant start = instant(team, chance);
            Instant next = team.time().nextFrom(start);

            assertThat(isOpen(team.time(), next))
                    .as("%s from %s by %s", next, start, team.time().hours())
                    .isTrue();
            assertThat(team.time().between(start, next)).isZero();
            assertThat(team.time().nextFrom(next)).isEqualTo(next);
        }
    }

    /// As somebody reads it off the clock on the wall. What comes a second time when clocks are put
    /// back can't be told from it.
    private static boolean isOpen(WorkingTime time, Instant instant) {
        ZonedDateTime local = instant.atZone(time.hours().zoneId());
        boolean secondTime = !local.withEarlierOffsetAtOverlap().equals(local);
        return secondTime
                || time.hours().on(local.toLocalDate(), time.holidays()).stream()
                        .anyMatch(opening -> isWithin(opening, local.toLocalTime()));
    }

    private static boolean isWithin(Opening opening, LocalTime wall) {
        boolean goesOn =
                opening.until().equals(LocalTime.MIDNIGHT) || wall.isBefore(opening.until());
        return goesOn && !wall.isBefore(opening.from());
    }

    /// Every other one is within two days of clocks being changed.
    private static Instant instant(Team team, Random chance) {
        Instant any = YEAR.plusSeconds(chance.nextInt(365 * 86_400));
        ZoneOffsetTransition changed = team.time().hours().zoneId().getRules().nextTransition(any);
        return chance.nextBoolean() || changed == null
                ? any
                : changed.getInstant().plusSeconds(chance.nextInt(4 * 86_400) - 2 * 86_400L);
    }

    private static final class EveryTenthDay implements PublicHolidays {
        @Override
        public boolean isHoliday(String region, LocalDate day) {
            return day.getDayOfYear() % 10 == 0;
        }

        @Override
        public boolean knows(String region) {
            return true;
        }
    }
}
