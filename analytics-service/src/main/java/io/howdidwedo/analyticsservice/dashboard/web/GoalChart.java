package io.howdidwedo.analyticsservice.dashboard.web;

import io.howdidwedo.analyticsservice.figure.Figure;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.figure.Months;
import io.howdidwedo.analyticsservice.goal.Goal;
import io.howdidwedo.analyticsservice.goal.Progress;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// What is planned as a line, what was reached as points with their intervals, as options for the
/// charting script.
final class GoalChart {
    private static final String PLAN = "#7d8ea8";

    private final JsonMapper json;

    GoalChart(JsonMapper json) {
        this.json = json;
    }

    /// Empty when there is nothing to draw.
    String draw(Goal goal, Progress progress) {
        Metric metric = goal.measured();
        Double start = progress.start().figure(metric).value();
        boolean told =
                progress.months().stream()
                        .anyMatch(month -> month.figures().figure(metric).value() != null);
        if (start == null && !told) {
            return "";
        }
        Map<YearMonth, Figure> reached = new HashMap<>();
        progress.months()
                .forEach(month -> reached.put(month.month(), month.figures().figure(metric)));
        List<String> names = new ArrayList<>();
        List<@Nullable Double> plan = new ArrayList<>();
        List<@Nullable Double> values = new ArrayList<>();
        List<@Nullable Double> lows = new ArrayList<>();
        List<@Nullable Double> widths = new ArrayList<>();
        Months months = new Months(goal.from(), goal.by());
        for (YearMonth month = months.first();
                !month.isAfter(months.last());
                month = month.plusMonths(1)) {
            Figure figure = reached.get(month);
            Double low = figure == null ? null : figure.low();
            Double high = figure == null ? null : figure.high();
            names.add(month.toString());
            plan.add(start == null ? null : drawn(metric, goal.planned(start, month)));
            values.add(drawn(metric, figure == null ? null : figure.value()));
            lows.add(drawn(metric, low));
            widths.add(low == null || high == null ? null : drawn(metric, high - low));
        }
        return Charts.safe(
                json.writeValueAsString(
                        Map.of(
                                "aria", Map.of("enabled", true),
                                "tooltip", Map.of("trigger", "axis"),
                                "legend",
                                        Map.of("top", 0, "data", List.of("Planned", title(metric))),
                                "grid", Charts.grid(40),
                                "xAxis", Map.of("type", "category", "data", names),
                                "yAxis", Map.of("type", "value", "scale", true),
                                "series",
                                        List.of(
                                                Charts.band("from", lows, 0),
                                                Charts.band("band", widths, 0.25),
                                                line("Planned", PLAN, plan),
                                                line(title(metric), Charts.TREND, values)))));
    }

    private static String title(Metric metric) {
        return metric.kind() == Metric.Kind.SHARE ? metric.title() + " %" : metric.title();
    }

    private static @Nullable Double drawn(Metric metric, @Nullable Double value) {
        if (value == null || metric.kind() == Metric.Kind.SHARE) {
            return Charts.percent(value);
        }
        return Math.round(value * 10) / 10.0;
    }

    private static Map<String, Object> line(
            String name, String colour, List<@Nullable Double> data) {
        return Map.of("name", name, "type", "line", "symbolSize", 7, "color", colour, "data", data);
    }
}
