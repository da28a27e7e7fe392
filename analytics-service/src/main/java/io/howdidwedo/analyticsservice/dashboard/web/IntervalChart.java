package io.howdidwedo.analyticsservice.dashboard.web;

import io.howdidwedo.analyticsservice.figure.Figure;
import io.howdidwedo.analyticsservice.figure.FigureRow;
import io.howdidwedo.analyticsservice.figure.Metric;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// A line for each part: a dot for its share and a bar for how far chance alone could have moved
/// it, as options for the charting script.
final class IntervalChart {
    private static final String COLOUR = "#2f7fd6";

    /// The drawing's own margins and the height of a line, in rem.
    private static final int MARGINS = 4;

    private static final int LINE = 3;

    private final JsonMapper json;

    IntervalChart(JsonMapper json) {
        this.json = json;
    }

    /// How high a drawing of so many parts is, in rem.
    static int height(int parts) {
        return MARGINS + LINE * parts;
    }

    /// Of a metric that is a share or an amount; empty when nothing may be told of any of the
    /// parts.
    String draw(Metric metric, List<FigureRow> rows, FigureGrid.Lists lists) {
        List<FigureRow> told =
                rows.stream().filter(row -> row.figure(metric).value() != null).toList();
        if (told.isEmpty()) {
            return "";
        }
        List<@Nullable Double> lows = new ArrayList<>();
        List<@Nullable Double> lengths = new ArrayList<>();
        List<Map<String, ?>> points = new ArrayList<>();
        for (FigureRow row : told) {
            Figure figure = row.figure(metric);
            Double low = drawn(metric, figure.low());
            Double high = drawn(metric, figure.high());
            lows.add(low);
            lengths.add(low == null || high == null ? null : high - low);
            points.add(point(metric, row, lists));
        }
        return Charts.safe(
                json.writeValueAsString(
                        Map.of(
                                "aria", Map.of("enabled", true),
                                "tooltip",
                                        Map.of(
                                                "trigger",
                                                "item",
                                                "formatter",
                                                isShare(metric) ? "{b}: {c} %" : "{b}: {c}"),
                                "grid", Charts.grid(8),
                                "xAxis",
                                        isShare(metric)
                                                ? Charts.percentAxis()
                                                : Map.of("type", "value"),
                                "yAxis", Charts.namesDown(told.stream().map(lists::name).toList()),
                                "series",
                                        List.of(
                                                Charts.stretch(lows, 10, COLOUR, 0),
                                                Charts.stretch(lengths, 10, COLOUR, 0.3),
                                                points(metric, points)))));
    }

    private static boolean isShare(Metric metric) {
        return metric.kind() == Metric.Kind.SHARE;
    }

    private static @Nullable Double drawn(Metric metric, @Nullable Double value) {
        if (value == null || isShare(metric)) {
            return Charts.percent(value);
        }
        return Math.round(value * 100) / 100.0;
    }

    private static Map<String, ?> point(Metric metric, FigureRow row, FigureGrid.Lists lists) {
        Double value = drawn(metric, row.figure(metric).value());
        return value == null
                ? Map.of()
                : Map.of("value", value, Charts.LINK, lists.behind(row, metric));
    }

    private static Map<String, Object> points(Metric metric, List<Map<String, ?>> data) {
        return Map.of(
                "name",
                metric.title(),
                "type",
                "scatter",
                "symbolSize",
                12,
                "z",
                3,
                "itemStyle",
                Map.of("color", COLOUR, "opacity", 1),
                "data",
                data);
    }
}
