package io.howdidwedo.analyticsservice.dashboard.web;

import static java.util.Comparator.comparing;

import io.howdidwedo.analyticsservice.figure.Dimension;
import io.howdidwedo.analyticsservice.figure.Figure;
import io.howdidwedo.analyticsservice.figure.FigureRow;
import io.howdidwedo.analyticsservice.figure.Metric;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// A share by weekday and hour, as a drawing and as a table. Hours outside those in which anything
/// happened are left out.
final class HeatMap {
    private static final List<String> WEEKDAYS =
            IntStream.rangeClosed(1, 7).mapToObj(Integer::toString).toList();

    /// From low to high; told apart by people who see colours otherwise, too.
    private static final List<String> COLOURS = List.of("#b2182b", "#f4ece6", "#2166ac");

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
        return new HeatMap(
                metric,
                hours.isEmpty()
                        ? List.of()
                        : IntStream.rangeClosed(hours.first(), hours.last())
                                .mapToObj("%02d"::formatted)
                                .toList(),
                cells);
    }

    /// Options for the charting script; empty when nothing may be told of any cell.
    ///
    /// @param whole of all cells together
    String draw(JsonMapper json, FigureRow whole, FilterForm filters) {
        List<Map<String, ?>> data = new ArrayList<>();
        Double overall = whole.figure(metric).value();
        double furthest = LEAST_SPREAD;
        for (Map.Entry<List<String>, FigureRow> cell : sorted().entrySet()) {
            Figure figure = cell.getValue().figure(metric);
            Double value = figure.value();
            if (overall != null && value != null) {
                double drawn = drawnTowards(overall, value, figure.n());
                furthest = Math.max(furthest, Math.abs(drawn - overall));
                data.add(
                        Map.of(
                                "value",
                                List.of(
                                        hours.indexOf(cell.getKey().getLast()),
                                        WEEKDAYS.indexOf(cell.getKey().getFirst()),
                                        percent(drawn)),
                                "tooltip",
                                Map.of("formatter", tooltip(cell.getKey(), figure)),
                                Charts.LINK,
                                answers(cell.getValue(), filters)));
            }
        }
        return overall == null || data.isEmpty()
                ? ""
                : options(json, data, percent(overall - furthest), percent(overall + furthest));
    }

    private Map<List<String>, FigureRow> sorted() {
        Map<List<String>, FigureRow> sorted =
                new TreeMap<>(
                        comparing((List<String> at) -> at.getFirst()).thenComparing(List::getLast));
        sorted.putAll(cells);
        return sorted;
    }

    /// As if so many more answers were as all are.
    private static double drawnTowards(double overall, double value, long answers) {
        return (answers * value + DRAWING * overall) / (answers + DRAWING);
    }

    private static String tooltip(List<String> at, Figure figure) {
        return "%s %s: %s %% of %d"
                .formatted(
                        name(at.getFirst()),
                        at.getLast(),
                        Charts.percent(figure.value()),
                        figure.n());
    }

    private static double percent(double share) {
        return Math.clamp(Math.round(share * 1000) / 10.0, 0, 100);
    }

    private String options(JsonMapper json, List<Map<String, ?>> data, double least, double most) {
        return Charts.safe(
                json.writeValueAsString(
                        Map.of(
                                "aria", Map.of("enabled", true),
                                "tooltip", Map.of("trigger", "item"),
                                "grid",
                                        Map.of(
                                                "left",
                                                8,
                                                "right",
                                                16,
                                                "top",
                                                8,
                                                "bottom",
                                                56,
                                                "containLabel",
                                                true),
                                "xAxis", Map.of("type", "category", "data", hours),
                                "yAxis",
                                        Map.of(
                                                "type",
                                                "category",
                                                "inverse",
                                                true,
                                                "data",
                                                WEEKDAYS.stream().map(HeatMap::name).toList()),
                                "visualMap", colours(least, most),
                                "series",
                                        List.of(
                                                Map.of(
                                                        "name",
                                                        metric.title() + " %",
                                                        "type",
                                                        "heatmap",
                                                        "data",
                                                        data)))));
    }

    private static Map<String, Object> colours(double least, double most) {
        return Map.of(
                "min",
                least,
                "max",
                most,
                "text",
                List.of(most + " %", least + " %"),
                "orient",
                "horizontal",
                "left",
                "center",
                "bottom",
                0,
                "inRange",
                Map.of("color", COLOURS));
    }

    private static String name(String weekday) {
        return Wording.name(Dimension.WEEKDAY, weekday);
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
                Wording.title(Dimension.HOUR),
                Wording.ANSWERS,
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
                ? new FigureGrid.Cell("–", "", "")
                : new FigureGrid.Cell(
                        wording.value(metric, row.figure(metric)), "", answers(row, filters));
    }
}
