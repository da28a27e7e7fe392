package io.howdidwedo.followupservice.team.web;

import io.howdidwedo.followupservice.workinghours.WorkingHours;
import io.howdidwedo.servicekit.wording.Phrases;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// Working hours as people read them.
final class HoursWords {
    private static final Phrases WORDS = Phrases.of(HoursWords.class);

    private HoursWords() {}

    /// In one line: "Mon–Fri 09:00–17:00, Europe/Berlin, public holidays of DE".
    public static String of(WorkingHours hours) {
        if (hours.equals(WorkingHours.AROUND_THE_CLOCK)) {
            return WORDS.say("hours.always");
        }
        List<String> parts = new ArrayList<>(spans(hours));
        parts.add(hours.zone());
        if (hours.region() != null) {
            parts.add(WORDS.say("hours.holidays", hours.region()));
        }
        if (!hours.closed().isEmpty()) {
            parts.add(WORDS.counted(hours.closed().size(), "free"));
        }
        return String.join(", ", parts);
    }

    /// Days in a row with the same hours are told together.
    private static List<String> spans(WorkingHours hours) {
        Map<DayOfWeek, String> days = new LinkedHashMap<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            String openings = openings(hours, day);
            if (!openings.isEmpty()) {
                days.put(day, openings);
            }
        }
        return rows(days).stream().map(row -> span(row, days)).toList();
    }

    private static List<List<DayOfWeek>> rows(Map<DayOfWeek, String> days) {
        List<List<DayOfWeek>> rows = new ArrayList<>();
        for (DayOfWeek day : days.keySet()) {
            if (rows.isEmpty() || !goesOn(rows.getLast().getLast(), day, days)) {
                rows.add(new ArrayList<>());
            }
            rows.getLast().add(day);
        }
        return rows;
    }

    private static boolean goesOn(DayOfWeek last, DayOfWeek day, Map<DayOfWeek, String> days) {
        return last.plus(1) == day && Objects.equals(days.get(day), days.get(last));
    }

    private static String span(List<DayOfWeek> row, Map<DayOfWeek, String> days) {
        String first = name(row.getFirst());
        return (row.size() == 1 ? first : first + "–" + name(row.getLast()))
                + " "
                + days.get(row.getFirst());
    }

    private static String openings(WorkingHours hours, DayOfWeek day) {
        return hours.week().stream()
                .filter(opening -> opening.day() == day)
                .map(opening -> opening.from() + "–" + end(opening.until()))
                .collect(Collectors.joining(" " + WORDS.say("hours.and") + " "));
    }

    private static String end(LocalTime until) {
        return until.equals(LocalTime.MIDNIGHT) ? "24:00" : until.toString();
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT, Phrases.reader());
    }
}
