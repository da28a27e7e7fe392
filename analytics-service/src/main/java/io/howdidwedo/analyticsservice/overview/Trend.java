package io.howdidwedo.analyticsservice.overview;

import io.howdidwedo.analyticsservice.figure.Counted;
import io.howdidwedo.analyticsservice.figure.Days;
import io.howdidwedo.analyticsservice.figure.Dimension;
import io.howdidwedo.analyticsservice.figure.FigureQuestion;
import io.howdidwedo.analyticsservice.figure.FigureRow;
import io.howdidwedo.analyticsservice.figure.Figures;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.figure.Slice;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How figures went, by steps of such a length that there is something to see and not too much to
/// read. A step of which nothing is known has its place, too.
///
/// @param step day, week or month
/// @param now each step of the period, in order
/// @param before each step of what it is compared with; empty when there is nothing
public record Trend(Dimension step, List<FigureRow> now, List<FigureRow> before) {
    private static final int MOST_DAYS = 45;
    private static final int MOST_DAYS_BY_WEEK = 190;

    public Trend {
        now = List.copyOf(now);
        before = List.copyOf(before);
    }

    /// That of some metrics, each step with its answers.
    ///
    /// @param days of the slice; empty where it has no beginning
    /// @param compared of which one metric is told
    public static Trend of(
            Figures figures,
            Slice slice,
            Optional<Days> days,
            Optional<Days> before,
            List<Metric> metrics,
            Metric compared) {
        Dimension step = days.map(Trend::step).orElse(Dimension.MONTH);
        return new Trend(
                step,
                rows(figures, slice, step, days, withAnswers(metrics)),
                before.map(
                                earlier ->
                                        rows(
                                                figures,
                                                slice.in(earlier.period()),
                                                step,
                                                before,
                                                List.of(compared)))
                        .orElse(List.of()));
    }

    private static List<Metric> withAnswers(List<Metric> metrics) {
        return Stream.concat(metrics.stream(), Stream.of(Metric.ANSWERS)).distinct().toList();
    }

    /// The step that fits so many days.
    static Dimension step(Days days) {
        if (days.count() <= MOST_DAYS) {
            return Dimension.DAY;
        }
        return days.count() <= MOST_DAYS_BY_WEEK ? Dimension.WEEK : Dimension.MONTH;
    }

    private static List<FigureRow> rows(
            Figures figures,
            Slice slice,
            Dimension step,
            Optional<Days> days,
            List<Metric> metrics) {
        List<FigureRow> known = figures.answer(new FigureQuestion(metrics, slice, List.of(step)));
        return days.map(all -> each(all, step, known, metrics)).orElse(known);
    }

    private static List<FigureRow> each(
            Days days, Dimension step, List<FigureRow> known, List<Metric> metrics) {
        Map<String, FigureRow> rows = new HashMap<>();
        known.forEach(row -> rows.put(Objects.requireNonNullElse(row.by().getFirst(), ""), row));
        return names(days, step).stream()
                .map(name -> rows.getOrDefault(name, nothing(name, metrics)))
                .toList();
    }

    private static FigureRow nothing(String name, List<Metric> metrics) {
        Map<Metric, Counted> counts = new EnumMap<>(Metric.class);
        metrics.forEach(metric -> counts.put(metric, Counted.nothing(metric)));
        return new FigureRow(List.of(name), counts);
    }

    private static Set<String> names(Days days, Dimension step) {
        return days.first()
                .datesUntil(days.last().plusDays(1))
                .map(day -> name(step, day))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// What the step is called that a day is in.
    public String stepOf(LocalDate day) {
        return name(step, day);
    }

    private static String name(Dimension step, LocalDate day) {
        return switch (step) {
            case DAY -> day.toString();
            case WEEK -> monday(day).toString();
            default -> YearMonth.from(day).toString();
        };
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
