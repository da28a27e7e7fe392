package io.howdidwedo.followupservice.workinghours.web;

import io.howdidwedo.followupservice.workinghours.WorkingHours;
import io.howdidwedo.followupservice.workinghours.WorkingHours.Opening;
import io.howdidwedo.servicekit.check.Check;
import io.howdidwedo.servicekit.check.StatedValues;
import io.howdidwedo.servicekit.holiday.PublicHolidays;
import io.howdidwedo.servicekit.problem.InvalidInput;
import io.howdidwedo.servicekit.wording.Phrases;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Working hours as they are stated from outside.
///
/// @param zone IANA zone
/// @param week hours like `09:00-12:30` by day, as in `{"monday": ["09:00-12:30", "13:00-17:00"]}`;
///     `24:00` is the end of the day
/// @param holidays ISO 3166 code of the country, or a part of it, whose public holidays are free
/// @param closed further free days
record WorkingHoursForm(
        @Nullable String zone,
        @Nullable Map<String, List<String>> week,
        @Nullable String holidays,
        @Nullable List<LocalDate> closed) {
    private static final Phrases WORDS = Phrases.of(WorkingHoursForm.class);
    private static final int MOST_CLOSED = 1_000;
    private static final String END_OF_DAY = "24:00";

    /// The hours stated.
    ///
    /// @throws InvalidInput naming every field that is wrong
    WorkingHours check(PublicHolidays known) {
        Check check = new Check();
        String where = zone(check);
        List<Opening> openings = openings(check);
        check.require(!openings.isEmpty() || check.isWrong(), "week", WORDS.told("problem.week"));
        String region = region(check, known);
        List<LocalDate> free = free(check);
        check.require(
                free.size() <= MOST_CLOSED,
                "closed",
                WORDS.told("problem.closed.most", String.valueOf(MOST_CLOSED)));
        check.refuse();
        return new WorkingHours(where, openings, region, free);
    }

    private List<LocalDate> free(Check check) {
        List<LocalDate> stated = Objects.requireNonNullElse(closed, List.of());
        List<LocalDate> days = stated.stream().filter(Objects::nonNull).toList();
        check.require(days.size() == stated.size(), "closed", WORDS.told("problem.closed.days"));
        return days;
    }

    private @Nullable String region(Check check, PublicHolidays known) {
        String region = holidays == null || holidays.isBlank() ? null : holidays.strip();
        check.require(
                region == null || known.knows(region), "holidays", WORDS.told("problem.holidays"));
        return region;
    }

    /// Unlike where a zone may be left out, nothing is no zone.
    private String zone(Check check) {
        String stated = Objects.requireNonNullElse(zone, "").strip();
        String known = new StatedValues(check).zone("zone", stated.isEmpty() ? "-" : stated);
        return Objects.requireNonNullElse(known, "UTC");
    }

    private List<Opening> openings(Check check) {
        Map<DayOfWeek, List<Opening>> days = new TreeMap<>();
        Objects.requireNonNullElse(week, Map.<String, List<String>>of())
                .forEach((name, hours) -> day(name, hours, days, check));
        return days.values().stream().flatMap(List::stream).toList();
    }

    private static void day(
            String name,
            @Nullable List<String> hours,
            Map<DayOfWeek, List<Opening>> days,
            Check check) {
        DayOfWeek day = weekday(name);
        if (day == null) {
            check.wrong("week." + name, WORDS.told("problem.weekday"));
            return;
        }
        Optional<List<Opening>> openings = openings(day, hours);
        openings.ifPresent(some -> days.put(day, some));
        check.require(openings.isPresent(), "week." + name, WORDS.told("problem.hours"));
    }

    /// Empty when one of them is not right.
    private static Optional<List<Opening>> openings(DayOfWeek day, @Nullable List<String> hours) {
        if (hours == null) {
            return Optional.empty();
        }
        List<Opening> openings = new ArrayList<>();
        for (String span : hours) {
            Opening opening = opening(day, Objects.requireNonNullElse(span, ""));
            if (opening == null || !follows(openings, opening)) {
                return Optional.empty();
            }
            openings.add(opening);
        }
        return Optional.of(openings);
    }

    private static @Nullable DayOfWeek weekday(String name) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.name().equals(name.strip().toUpperCase(Locale.ROOT))) {
                return day;
            }
        }
        return null;
    }

    private static @Nullable Opening opening(DayOfWeek day, String span) {
        String[] ends = span.strip().split("\\s*-\\s*", -1);
        if (ends.length != 2) {
            return null;
        }
        try {
            return new Opening(
                    day,
                    LocalTime.parse(ends[0]),
                    ends[1].equals(END_OF_DAY) ? LocalTime.MIDNIGHT : LocalTime.parse(ends[1]));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static boolean follows(List<Opening> before, Opening next) {
        boolean forwards =
                next.until().equals(LocalTime.MIDNIGHT) || next.from().isBefore(next.until());
        if (before.isEmpty()) {
            return forwards;
        }
        LocalTime free = before.getLast().until();
        return forwards && !free.equals(LocalTime.MIDNIGHT) && !next.from().isBefore(free);
    }

    /// The same of hours that were stated.
    static WorkingHoursForm of(WorkingHours hours) {
        Map<String, List<String>> week = new LinkedHashMap<>();
        for (Opening opening : hours.week()) {
            week.computeIfAbsent(
                            opening.day().name().toLowerCase(Locale.ROOT), _ -> new ArrayList<>())
                    .add(
                            opening.from()
                                    + "-"
                                    + (opening.until().equals(LocalTime.MIDNIGHT)
                                            ? END_OF_DAY
                                            : opening.until()));
        }
        return new WorkingHoursForm(hours.zone(), week, hours.region(), hours.closed());
    }
}
