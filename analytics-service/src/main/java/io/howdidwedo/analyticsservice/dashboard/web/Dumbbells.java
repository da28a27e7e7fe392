package io.howdidwedo.analyticsservice.dashboard.web;

import io.howdidwedo.analyticsservice.dashboard.ExpectationFigures.Line;
import io.howdidwedo.analyticsservice.figure.Metric;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// A line for each expectation: a tick for what was agreed, a ring for what customers had come to
/// expect, a dot for what they got, as options for the charting script.
final class Dumbbells {
    private static final String GOT = "#2f7fd6";
    private static final String EXPECTED = "#7d8ea8";

    private final JsonMapper json;

    Dumbbells(JsonMapper json) {
        this.json = json;
    }

    /// Empty when nothing may be told of any of them.
    String draw(List<Line> lines) {
        List<Line> told = lines.stream().filter(line -> got(line) != null).toList();
        if (told.isEmpty()) {
            return "";
        }
        return Charts.safe(
                json.writeValueAsString(
                        Map.of(
                                "aria", Map.of("enabled", true),
                                "tooltip", Map.of("trigger", "item", "formatter", "{a}: {c}"),
                                "legend", Map.of("top", 0),
                                "grid",
                                        Map.of(
                                                "left",
                                                8,
                                                "right",
                                                24,
                                                "top",
                                                40,
                                                "bottom",
                                                8,
                                                "containLabel",
                                                true),
                                "xAxis", Map.of("type", "value", "min", 0, "max", 100),
                                "yAxis", Charts.namesDown(told.stream().map(Line::name).toList()),
                                "series", series(told))));
    }

    private static List<Map<String, Object>> series(List<Line> lines) {
        List<@Nullable Double> starts = new ArrayList<>();
        List<@Nullable Double> lengths = new ArrayList<>();
        for (Line line : lines) {
            Double got = got(line);
            Double expected = comeToExpect(line);
            if (got == null || expected == null) {
                starts.add(null);
                lengths.add(null);
            } else {
                starts.add(rounded(Math.min(got, expected)));
                lengths.add(rounded(Math.abs(got - expected)));
            }
        }
        return List.of(
                Charts.stretch(starts, 4, EXPECTED, 0),
                Charts.stretch(lengths, 4, EXPECTED, 0.6),
                points("Agreed", "rect", List.of(3, 22), EXPECTED, each(lines, Dumbbells::agreed)),
                points(
                        "Come to expect",
                        "emptyCircle",
                        List.of(14, 14),
                        EXPECTED,
                        each(lines, Dumbbells::comeToExpect)),
                points("Got", "circle", List.of(14, 14), GOT, each(lines, Dumbbells::got)));
    }

    private static Map<String, Object> points(
            String name,
            String symbol,
            List<Integer> size,
            String colour,
            List<@Nullable Double> data) {
        return Map.of(
                "name", name,
                "type", "scatter",
                "symbol", symbol,
                "symbolSize", size,
                "itemStyle", Map.of("color", colour, "opacity", 1),
                "z", 3,
                "data", data);
    }

    private interface Value {
        @Nullable Double of(Line line);
    }

    private static List<@Nullable Double> each(List<Line> lines, Value value) {
        List<@Nullable Double> all = new ArrayList<>();
        lines.forEach(line -> all.add(rounded(value.of(line))));
        return all;
    }

    private static @Nullable Double agreed(Line line) {
        return line.agreed().flatMap(one -> Optional.ofNullable(one.lowestTarget())).orElse(null);
    }

    private static @Nullable Double comeToExpect(Line line) {
        return line.figures().figure(Metric.COME_TO_EXPECT).value();
    }

    private static @Nullable Double got(Line line) {
        return line.figures().figure(Metric.PERFORMANCE).value();
    }

    private static @Nullable Double rounded(@Nullable Double value) {
        return value == null ? null : Math.round(value * 10) / 10.0;
    }
}
