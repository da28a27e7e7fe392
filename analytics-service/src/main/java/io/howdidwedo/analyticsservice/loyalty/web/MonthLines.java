package io.howdidwedo.analyticsservice.loyalty.web;

import io.howdidwedo.analyticsservice.figure.Dimension;
import io.howdidwedo.analyticsservice.figure.FigureRow;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.page.chart.Axis;
import io.howdidwedo.analyticsservice.page.chart.Chart;
import io.howdidwedo.analyticsservice.page.chart.Point;
import io.howdidwedo.analyticsservice.page.chart.Point.Tenths;
import io.howdidwedo.analyticsservice.page.chart.Series;
import io.howdidwedo.analyticsservice.page.chart.Series.Colour;
import io.howdidwedo.analyticsservice.page.web.FigureGrid;
import io.howdidwedo.analyticsservice.page.web.Labels;
import io.howdidwedo.analyticsservice.page.web.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// A share by month, one line for each part, as a drawing and as a table.
final class MonthLines {
    private static final int DOT = 6;

    private final Metric metric;
    private final List<String> months;
    private final Map<String, Map<String, FigureRow>> lines;

    private MonthLines(
            Metric metric, List<String> months, Map<String, Map<String, FigureRow>> lines) {
        this.metric = metric;
        this.months = months;
        this.lines = lines;
    }

    /// Of rows by part and month; where there are many parts, those last in order.
    static MonthLines of(Metric metric, List<FigureRow> rows) {
        TreeMap<String, Map<String, FigureRow>> all = new TreeMap<>();
        for (FigureRow row : rows) {
            all.computeIfAbsent(value(row, 0), _ -> new LinkedHashMap<>()).put(value(row, 1), row);
        }
        while (all.size() > Colour.LINES.size()) {
            all.pollFirstEntry();
        }
        TreeSet<String> months = new TreeSet<>();
        all.values().forEach(line -> months.addAll(line.keySet()));
        return new MonthLines(metric, List.copyOf(months), new LinkedHashMap<>(all));
    }

    private static String value(FigureRow row, int at) {
        return Objects.requireNonNull(row.by().get(at));
    }

    /// Whether there are lines to compare.
    boolean comparable() {
        return lines.size() > 1;
    }

    /// None when nothing may be told of any point.
    Optional<Chart> drawn() {
        if (lines.values().stream()
                .flatMap(line -> line.values().stream())
                .allMatch(row -> row.figure(metric).value() == null)) {
            return Optional.empty();
        }
        List<Series> series = new ArrayList<>();
        lines.forEach((name, points) -> series.add(line(name, series.size(), points)));
        return Optional.of(
                Chart.of(Axis.Names.of(months), Axis.Numbers.PERCENT, series)
                        .with(Chart.Tooltip.OF_ALL)
                        .with(Chart.Legend.OF_ALL));
    }

    private Series line(String name, int at, Map<String, FigureRow> points) {
        return Series.Line.of(name, Colour.LINES.get(at), DOT, Point.each(values(points)));
    }

    private List<@Nullable Double> values(Map<String, FigureRow> points) {
        List<@Nullable Double> values = new ArrayList<>();
        for (String month : months) {
            FigureRow row = points.get(month);
            values.add(row == null ? null : Tenths.percentOrNone(row.figure(metric).value()));
        }
        return values;
    }

    /// A row for each month, a column for each line.
    FigureGrid table(String caption, Wording wording) {
        return new FigureGrid(
                caption,
                Labels.title(Dimension.MONTH),
                Labels.answers(),
                List.copyOf(lines.keySet()),
                months.stream().map(month -> line(month, wording)).toList());
    }

    private FigureGrid.Line line(String month, Wording wording) {
        List<FigureRow> rows =
                lines.values().stream()
                        .map(line -> line.get(month))
                        .filter(Objects::nonNull)
                        .toList();
        return new FigureGrid.Line(
                month,
                wording.count(rows.stream().mapToLong(row -> row.figure(Metric.ANSWERS).n()).sum()),
                "",
                lines.values().stream().map(line -> cell(line.get(month), wording)).toList(),
                "");
    }

    private FigureGrid.Cell cell(@Nullable FigureRow row, Wording wording) {
        return row == null ? FigureGrid.Cell.NONE : FigureGrid.cell(row, metric, wording);
    }
}
