package io.howdidwedo.analyticsservice.dashboard.web;

import io.howdidwedo.analyticsservice.figure.FigureRow;
import io.howdidwedo.analyticsservice.figure.Metric;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// A share by month, one line for each part, as a drawing and as a table.
final class MonthLines {
    /// More lines than this nobody can tell apart.
    private static final int LINES = 6;

    /// Told apart by people who see colours otherwise, too (Okabe and Ito 2008).
    private static final List<String> COLOURS =
            List.of("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9");

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
        while (all.size() > LINES) {
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

    /// Options for the charting script; empty when nothing may be told of any point.
    String draw(JsonMapper json) {
        if (lines.values().stream()
                .flatMap(line -> line.values().stream())
                .allMatch(row -> row.figure(metric).value() == null)) {
            return "";
        }
        List<Map<String, Object>> series = new ArrayList<>();
        lines.forEach(
                (name, points) ->
                        series.add(
                                Map.of(
                                        "name",
                                        name,
                                        "type",
                                        "line",
                                        "symbolSize",
                                        6,
                                        "color",
                                        Objects.requireNonNull(COLOURS.get(series.size())),
                                        "data",
                                        values(points))));
        return Charts.safe(
                json.writeValueAsString(
                        Map.of(
                                "aria", Map.of("enabled", true),
                                "tooltip", Map.of("trigger", "axis"),
                                "legend", Map.of("top", 0),
                                "grid", Charts.grid(40),
                                "xAxis", Map.of("type", "category", "data", months),
                                "yAxis", Charts.percentAxis(),
                                "series", series)));
    }

    private List<@Nullable Double> values(Map<String, FigureRow> points) {
        List<@Nullable Double> values = new ArrayList<>();
        for (String month : months) {
            FigureRow row = points.get(month);
            values.add(row == null ? null : Charts.percent(row.figure(metric).value()));
        }
        return values;
    }

    /// A row for each month, a column for each line.
    FigureGrid table(String caption, Wording wording) {
        return new FigureGrid(
                caption,
                "Month",
                Wording.ANSWERS,
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
        return row == null
                ? new FigureGrid.Cell("–", "", "")
                : FigureGrid.cell(row, metric, wording);
    }
}
