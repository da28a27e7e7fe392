package io.howdidwedo.analyticsservice.page.chart;

import io.howdidwedo.analyticsservice.page.chart.Series.Colour;
import java.util.List;
import java.util.Map;

/// Tells the charting script (ECharts) what to draw; nothing else knows its words.
final class ChartOption {
    private ChartOption() {}

    static Map<String, Object> of(Chart chart) {
        List<Map<String, Object>> up = chart.up().stream().map(AxisOption::of).toList();
        return new Option()
                .with("aria", aria(chart.patterned()))
                .with("tooltip", tooltip(chart.tooltip()))
                .with("legend", chart.legend().map(ChartOption::legend).orElse(null))
                .with("grid", grid(chart.margins()))
                .with("xAxis", AxisOption.of(chart.across()))
                .with("yAxis", up.size() == 1 ? up.getFirst() : up)
                .with("visualMap", chart.shades().map(ChartOption::shades).orElse(null))
                .with("series", chart.series().stream().map(SeriesOption::of).toList())
                .map();
    }

    private static Option aria(boolean patterned) {
        return new Option()
                .with("enabled", true)
                .with("decal", patterned ? new Option().with("show", true) : null);
    }

    private static Option tooltip(Chart.Tooltip tooltip) {
        return new Option()
                .with("trigger", tooltip.all() ? "axis" : "item")
                .with("formatter", tooltip.format());
    }

    private static Option legend(Chart.Legend legend) {
        return new Option()
                .with("top", 0)
                .with("data", legend.names().isEmpty() ? null : legend.names());
    }

    private static Option grid(Chart.Margins margins) {
        return new Option()
                .with("left", 8)
                .with("right", margins.right())
                .with("top", margins.top())
                .with("bottom", margins.bottom())
                .with("containLabel", true);
    }

    private static Option shades(Chart.Shades shades) {
        return new Option()
                .with("min", shades.least())
                .with("max", shades.most())
                .with("text", List.of(shades.most() + " %", shades.least() + " %"))
                .with("orient", "horizontal")
                .with("left", "center")
                .with("bottom", 0)
                .with(
                        "inRange",
                        new Option()
                                .with(
                                        "color",
                                        List.of(
                                                Colour.LOWEST.code(),
                                                Colour.MIDDLE.code(),
                                                Colour.HIGHEST.code())));
    }
}
