package io.howdidwedo.analyticsservice.dashboard.web;

import io.howdidwedo.analyticsservice.figure.Figure;
import io.howdidwedo.analyticsservice.figure.FigureRow;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.statistics.Interval;
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

    /// What a line is drawn of: a share of 0 to 1 with its interval.
    ///
    /// @param interval null where nothing shows what chance does
    /// @param link where it leads; empty when nowhere
    record Bar(String name, double value, @Nullable Interval interval, String link) {}

    /// Of shares; empty when there is none.
    String draw(List<Bar> bars) {
        return draw(bars, "Share", true);
    }

    /// Of a metric that is a share or an amount; empty when nothing may be told of any of the
    /// parts.
    String draw(Metric metric, List<FigureRow> rows, FigureGrid.Lists lists) {
        List<Bar> bars = new ArrayList<>();
        for (FigureRow row : rows) {
            Figure figure = row.figure(metric);
            Double value = figure.value();
            if (value != null) {
                bars.add(
                        new Bar(
                                lists.name(row),
                                value,
                                figure.low() == null || figure.high() == null
                                        ? null
                                        : new Interval(figure.low(), figure.high()),
                                lists.behind(row, metric)));
            }
        }
        return draw(bars, metric.title(), metric.kind() == Metric.Kind.SHARE);
    }

    private String draw(List<Bar> bars, String title, boolean shares) {
        if (bars.isEmpty()) {
            return "";
        }
        List<@Nullable Double> lows = new ArrayList<>();
        List<@Nullable Double> lengths = new ArrayList<>();
        List<Map<String, ?>> points = new ArrayList<>();
        for (Bar bar : bars) {
            Interval interval = bar.interval();
            lows.add(interval == null ? null : drawn(interval.low(), shares));
            lengths.add(interval == null ? null : drawn(interval.high() - interval.low(), shares));
            points.add(Map.of("value", drawn(bar.value(), shares), Charts.LINK, bar.link()));
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
                                                shares ? "{b}: {c} %" : "{b}: {c}"),
                                "grid", Charts.grid(8),
                                "xAxis", shares ? Charts.percentAxis() : Map.of("type", "value"),
                                "yAxis", Charts.namesDown(bars.stream().map(Bar::name).toList()),
                                "series",
                                        List.of(
                                                Charts.stretch(lows, 10, COLOUR, 0),
                                                Charts.stretch(lengths, 10, COLOUR, 0.3),
                                                points(title, points)))));
    }

    private static double drawn(double value, boolean share) {
        return Math.round((share ? 1000 : 100) * value) / (share ? 10.0 : 100.0);
    }

    private static Map<String, Object> points(String title, List<Map<String, ?>> data) {
        return Map.of(
                "name",
                title,
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
