package io.howdidwedo.followupservice.cases.timeline;

import io.howdidwedo.followupservice.cases.Case;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What happened in the cases of a customer, the latest first, under the day it happened.
public record Timeline(List<Day> days) {
    public Timeline {
        days = List.copyOf(days);
    }

    /// What happened on one day, the latest first.
    public record Day(LocalDate date, List<TimelineEntry> entries) {
        public Day {
            entries = List.copyOf(entries);
        }
    }

    /// The timeline of a case: all of its own history, and of the customer's other cases what
    /// concerns the customer.
    ///
    /// @param zone whose days they are
    public static Timeline of(Case subject, List<Case> others, ZoneId zone) {
        Map<LocalDate, List<TimelineEntry>> days = new LinkedHashMap<>();
        // What happened in the same moment stands as it was written down, the last in front.
        Stream.concat(entries(subject, false), others.stream().flatMap(one -> entries(one, true)))
                .sorted(Comparator.comparing(TimelineEntry::at).reversed())
                .forEach(
                        entry ->
                                days.computeIfAbsent(
                                                LocalDate.ofInstant(entry.at(), zone),
                                                _ -> new ArrayList<>())
                                        .add(entry));
        return new Timeline(
                days.entrySet().stream()
                        .map(day -> new Day(day.getKey(), day.getValue()))
                        .toList());
    }

    private static Stream<TimelineEntry> entries(Case one, boolean isElsewhere) {
        return one.history().entries().reversed().stream()
                .map(entry -> TimelineEntry.of(one, entry, isElsewhere))
                .filter(entry -> !isElsewhere || !entry.isOfNoUseElsewhere());
    }
}
