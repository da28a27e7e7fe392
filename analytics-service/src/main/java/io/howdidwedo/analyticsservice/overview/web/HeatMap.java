package io.howdidwedo.analyticsservice.overview.web;

import static java.util.Comparator.comparing;

import io.howdidwedo.analyticsservice.figure.Dimension;
import io.howdidwedo.analyticsservice.figure.Figure;
import io.howdidwedo.analyticsservice.figure.FigureRow;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.page.chart.Axis;
import io.howdidwedo.analyticsservice.page.chart.Chart;
import io.howdidwedo.analyticsservice.page.chart.Point;
import io.howdidwedo.analyticsservice.page.chart.Point.Tenths;
import io.howdidwedo.analyticsservice.page.chart.Series;
import io.howdidwedo.analyticsservice.page.web.FigureGrid;
import io.howdidwedo.analyticsservice.page.web.FilterForm;
import io.howdidwedo.analyticsservice.page.web.Labels;
import io.howdidwedo.analyticsservice.page.web.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A share by weekday and hour, as a drawing and as a table. Hours outside those in which anything
/// happened are left out.
final class HeatMap {
    private static final List<String> WEEKDAYS =
            IntStream.rangeClosed(1, 7).mapToObj(Integer::toString).toList();

    /// A cell of as many answers lies half-way between its own and all the others.
    private static final int DRAWING = 20;

    /// The ends of the colours are at least so far from the middle, so that small differences look
    /// small.
    private static final double LEAST_SPREAD = 0.1;

    private final Metric metric;
    private final List<String> hours;
    private final Map<List<String>, FigureRow> cells;

    private HeatMap(Metric metric, List<String> hours, Map<List<String>, FigureRow> cells) {
        this.metric = metric;
        this.hours = hours;
        this.cells = cells;
    }

    /// Of rows by weekday and hour, with how many answers there are.
    static HeatMap of(Metric metric, List<FigureRow> rows) {
        Map<List<String>, FigureRow> cells = new HashMap<>();
        TreeSet<Integer> hours = new TreeSet<>();
        for (FigureRow row : rows) {
            String hour = Objects.requireNonNull(row.by().getLast());
            hours.add(Integer.valueOf(hour));
            cells.put(List.of(Objects.requireNonNull(row.by().getFirst()), hour), row);
        }
        return new HeatMap(metric, from(hours), cells);
    }

    private static List<String> from(SortedSet<Integer> hours) {
        return hours.isEmpty()
                ? List.of()
                : IntStream.rangeClosed(hours.first(), hours.last())
                        .mapToObj("%02d"::formatted)
                        .toList();
    }

    /// None when nothing may be told of any cell.
    ///
    /// @param whole of all cells together
    Optional<Chart> drawn(FigureRow whole, FilterForm filters) {
        Double overall = whole.figure(metric).value();
        Map<List<String>, FigureRow> told = told();
        if (overall == null || told.isEmpty()) {
            return Optional.empty();
        }
        List<@Nullable Point> points = new ArrayList<>();
        double furthest = LEAST_SPREAD;
        for (Map.Entry<List<String>, FigureRow> cell : told.entrySet()) {
            double drawn = drawnTowards(overall, cell.getValue().figure(metric));
            furthest = Math.max(furthest, Math.abs(drawn - overall));
            points.add(point(cell.getKey(), cell.getValue(), drawn, filters));
        }
        return Optional.of(
                chart(points)
                        .with(
                                new Chart.Shades(
                                        percent(overall - furthest), percent(overall + furthest))));
    }

    private Chart chart(List<@Nullable Point> points) {
        return Chart.of(
                        Axis.Names.of(hours),
                        Axis.Names.of(WEEKDAYS.stream().map(HeatMap::name).toList()).turned(),
                        List.of(new Series.Cells(metric.title() + " %", points)))
                .with(new Chart.Margins(8, 16, 56));
    }

    private Point point(List<String> at, FigureRow row, double drawn, FilterForm filters) {
        return Point.at(
                        hours.indexOf(at.getLast()),
                        WEEKDAYS.indexOf(at.getFirst()),
                        percent(drawn))
                .telling(tooltip(at, row.figure(metric)))
                .leading(answers(row, filters));
    }

    /// Those that may be told, in the order of the week.
    private Map<List<String>, FigureRow> told() {
        Map<List<String>, FigureRow> told =
                new TreeMap<>(
                        comparing((List<String> at) -> at.getFirst()).thenComparing(List::getLast));
        told.putAll(cells);
        told.values().removeIf(row -> row.figure(metric).value() == null);
        return told;
    }

    /// As if so many more answers were as all are.
    private static double drawnTowards(double overall, Figure figure) {
        double value = Objects.requireNonNull(figure.value());
        return (figure.n() * value + DRAWING * overall) / (figure.n() + DRAWING);
    }

    private static String tooltip(List<String> at, Figure figure) {
        return OverviewWords.say(
                "hours.cell",
                name(at.getFirst()),
                at.getLast(),
                String.valueOf(Tenths.percentOrNone(figure.value())),
                String.valueOf(figure.n()));
    }

    private static double percent(double share) {
        return Math.clamp(Tenths.percent(share), 0, 100);
    }

    private static String name(String weekday) {
        return Labels.name(Dimension.WEEKDAY, weekday);
    }

    private static String answers(FigureRow row, FilterForm filters) {
        return filters.answers(
                Map.of(
                        Dimension.WEEKDAY.id(),
                        Objects.requireNonNull(row.by().getFirst()),
                        Dimension.HOUR.id(),
                        Objects.requireNonNull(row.by().getLast())));
    }

    /// A row for each hour, a column for each weekday.
    FigureGrid table(String caption, FilterForm filters, Wording wording) {
        return new FigureGrid(
                caption,
                Labels.title(Dimension.HOUR),
                Labels.answers(),
                WEEKDAYS.stream().map(HeatMap::name).toList(),
                hours.stream().map(hour -> line(hour, filters, wording)).toList());
    }

    private FigureGrid.Line line(String hour, FilterForm filters, Wording wording) {
        return new FigureGrid.Line(
                hour,
                wording.count(
                        WEEKDAYS.stream()
                                .map(day -> cells.get(List.of(day, hour)))
                                .filter(Objects::nonNull)
                                .map(row -> row.figure(Metric.ANSWERS))
                                .mapToLong(Figure::n)
                                .sum()),
                filters.answers(Map.of(Dimension.HOUR.id(), hour)),
                WEEKDAYS.stream()
                        .map(day -> cell(cells.get(List.of(day, hour)), filters, wording))
                        .toList(),
                "");
    }

    private FigureGrid.Cell cell(@Nullable FigureRow row, FilterForm filters, Wording wording) {
        return row == null || row.figure(metric).value() == null
                ? FigureGrid.Cell.NONE
                : new FigureGrid.Cell(
                        wording.value(metric, row.figure(metric)), "", answers(row, filters));
    }
}
