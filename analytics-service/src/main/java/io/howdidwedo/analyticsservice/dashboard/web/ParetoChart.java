package io.howdidwedo.analyticsservice.dashboard.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// Bars from the largest to the smallest with the share that they and all before them make
/// together, as options for the charting script.
final class ParetoChart {
    private static final String COLOUR = "#d6455d";

    private ParetoChart() {}

    /// A bar.
    ///
    /// @param link where it leads; empty when nowhere
    record Bar(String name, long count, String link) {}

    /// @param bars the largest first
    /// @param all what the shares are of
    static String draw(JsonMapper json, List<Bar> bars, long all) {
        if (bars.isEmpty() || all == 0) {
            return "";
        }
        List<Double> together = new ArrayList<>();
        long sum = 0;
        for (Bar bar : bars) {
            sum += bar.count();
            together.add(Math.round(1000.0 * sum / all) / 10.0);
        }
        return Charts.safe(
                json.writeValueAsString(
                        Map.of(
                                "aria", Map.of("enabled", true),
                                "tooltip", Map.of("trigger", "axis"),
                                "legend", Map.of("top", 0),
                                "grid", Charts.grid(40),
                                "xAxis",
                                        Map.of(
                                                "type",
                                                "category",
                                                "axisLabel",
                                                Map.of("width", 120, "overflow", "truncate"),
                                                "data",
                                                bars.stream().map(Bar::name).toList()),
                                "yAxis",
                                        List.of(
                                                Map.of("type", "value", "minInterval", 1),
                                                Charts.percentAxis()),
                                "series", List.of(counts(bars), shares(together)))));
    }

    private static Map<String, Object> counts(List<Bar> bars) {
        return Map.of(
                "name",
                "Dissatisfied answers",
                "type",
                "bar",
                "barMaxWidth",
                48,
                "color",
                COLOUR,
                "data",
                bars.stream()
                        .map(bar -> Map.of("value", bar.count(), Charts.LINK, bar.link()))
                        .toList());
    }

    private static Map<String, Object> shares(List<Double> together) {
        return Map.of(
                "name",
                "Together, %",
                "type",
                "line",
                "yAxisIndex",
                1,
                "color",
                Charts.TREND,
                "data",
                together);
    }
}
