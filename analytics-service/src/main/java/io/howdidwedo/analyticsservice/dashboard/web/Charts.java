package io.howdidwedo.analyticsservice.dashboard.web;

import io.howdidwedo.analyticsservice.alert.MonthsAgainstChance;
import io.howdidwedo.analyticsservice.dashboard.Importance;
import io.howdidwedo.analyticsservice.dashboard.TeamsAgainstChance;
import io.howdidwedo.analyticsservice.figure.Figure;
import io.howdidwedo.analyticsservice.figure.FigureRow;
import io.howdidwedo.analyticsservice.figure.Metric;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// Charts as options for the charting script.
///
/// A figure that is withheld leaves a hole; where all are withheld there is no chart: the text is
/// empty.
final class Charts {
    private static final Map<Metric, String> COLOURS =
            Map.of(
                    Metric.DISSATISFIED, "#d6455d",
                    Metric.SATISFIED, "#7d8ea8",
                    Metric.DELIGHTED, "#2f9e6e");
    /// Of a bar or a point: where it leads. The page's script knows the name.
    static final String LINK = "link";

    static final String TREND = "#2f7fd6";

    private final JsonMapper json;

    Charts(JsonMapper json) {
        this.json = json;
    }

    /// A line with its interval as a band.
    ///
    /// @param marked first values of rows in which something else happened
    /// @param mark what that was, in a word or two
    String trend(Metric metric, List<FigureRow> rows, Collection<String> marked, String mark) {
        if (isAllWithheld(metric, rows)) {
            return "";
        }
        List<@Nullable Double> values = new ArrayList<>();
        List<@Nullable Double> lows = new ArrayList<>();
        List<@Nullable Double> widths = new ArrayList<>();
        for (FigureRow row : rows) {
            Figure figure = row.figure(metric);
            Double low = figure.low();
            Double high = figure.high();
            values.add(percent(figure.value()));
            lows.add(percent(low));
            widths.add(low == null || high == null ? null : percent(high - low));
        }
        return text(
                Map.of(
                        "aria", Map.of("enabled", true),
                        "tooltip", Map.of("trigger", "axis"),
                        "grid", grid(28),
                        "xAxis", names(rows),
                        "yAxis", percentAxis(),
                        "series",
                                List.of(
                                        band("from", lows, 0),
                                        band("band", widths, 0.25),
                                        Map.of(
                                                "name",
                                                metric.title() + " %",
                                                "type",
                                                "line",
                                                "symbolSize",
                                                7,
                                                "color",
                                                TREND,
                                                "markLine",
                                                marks(marked, mark),
                                                "data",
                                                values))));
    }

    private static Map<String, Object> marks(Collection<String> marked, String mark) {
        return Map.of(
                "symbol",
                "none",
                "silent",
                true,
                "lineStyle",
                Map.of("type", "dashed", "color", "#7d8ea8"),
                "data",
                marked.stream()
                        .map(one -> Map.of("xAxis", one, "label", Map.of("formatter", mark)))
                        .toList());
    }

    static Map<String, Object> band(String name, List<@Nullable Double> data, double opacity) {
        return Map.of(
                "name",
                name,
                "type",
                "line",
                "stack",
                "interval",
                "symbol",
                "none",
                "silent",
                true,
                "color",
                TREND,
                "lineStyle",
                Map.of("opacity", 0),
                "areaStyle",
                Map.of("opacity", opacity),
                "tooltip",
                Map.of("show", false),
                "data",
                data);
    }

    /// Bars of shares that add up to everything, lying when there are many names.
    String mix(List<Metric> parts, List<FigureRow> rows, FigureGrid.Lists lists, boolean lying) {
        if (isAllWithheld(parts.getFirst(), rows)) {
            return "";
        }
        List<Map<String, Object>> series = new ArrayList<>();
        for (Metric part : parts) {
            List<@Nullable Map<String, Object>> values = new ArrayList<>();
            rows.forEach(row -> values.add(bar(row, part, lists)));
            series.add(
                    Map.of(
                            "name",
                            part.title(),
                            "type",
                            "bar",
                            "stack",
                            "mix",
                            "barMaxWidth",
                            36,
                            "color",
                            Objects.requireNonNull(COLOURS.get(part)),
                            "data",
                            values));
        }
        Map<String, Object> names = names(rows);
        return text(
                Map.of(
                        "aria", Map.of("enabled", true, "decal", Map.of("show", true)),
                        "tooltip", Map.of("trigger", "axis"),
                        "legend", Map.of("top", 0),
                        "grid", grid(40),
                        "xAxis", lying ? percentAxis() : names,
                        "yAxis", lying ? downwards(names) : percentAxis(),
                        "series", series));
    }

    private static @Nullable Map<String, Object> bar(
            FigureRow row, Metric part, FigureGrid.Lists lists) {
        Double value = percent(row.figure(part).value());
        return value == null ? null : Map.of("value", value, LINK, lists.behind(row, part));
    }

    /// Teams by answers and satisfaction between the lines that chance draws.
    String funnel(TeamsAgainstChance teams, FigureGrid.Lists lists) {
        if (teams.teams().isEmpty()) {
            return "";
        }
        List<Map<String, Object>> series = new ArrayList<>();
        series.add(limit("1 in 20 by chance", teams, "dashed", one -> one.notable().low()));
        series.add(limit("1 in 20 by chance", teams, "dashed", one -> one.notable().high()));
        series.add(limit("1 in 500 by chance", teams, "solid", one -> one.extraordinary().low()));
        series.add(limit("1 in 500 by chance", teams, "solid", one -> one.extraordinary().high()));
        series.add(
                Map.of(
                        "name",
                        "Team",
                        "type",
                        "scatter",
                        "symbolSize",
                        9,
                        "itemStyle",
                        Map.of("color", TREND, "opacity", 0.8),
                        "data",
                        teams.teams().stream().map(one -> point(one, lists)).toList()));
        return text(
                Map.of(
                        "aria", Map.of("enabled", true),
                        "tooltip", Map.of("trigger", "item", "formatter", "{b}: {c}"),
                        "legend", Map.of("top", 0),
                        "grid", grid(40),
                        "xAxis",
                                Map.of(
                                        "type",
                                        "log",
                                        "name",
                                        "answers",
                                        "nameLocation",
                                        "middle",
                                        "nameGap",
                                        28,
                                        "min",
                                        Math.floor(teams.limits().getFirst().answers())),
                        "yAxis", percentAxis(),
                        "series", series));
    }

    /// Months as points, where they are out of the ordinary in their colour, in the band that
    /// chance keeps them in.
    String control(Metric metric, MonthsAgainstChance broken, FigureGrid.Lists lists) {
        if (broken.months().isEmpty()) {
            return "";
        }
        List<FigureRow> rows =
                broken.months().stream().map(MonthsAgainstChance.Month::figures).toList();
        List<@Nullable Double> lows = new ArrayList<>();
        List<@Nullable Double> widths = new ArrayList<>();
        List<Map<String, Object>> points = new ArrayList<>();
        for (MonthsAgainstChance.Month month : broken.months()) {
            lows.add(percent(month.limits().low()));
            widths.add(percent(month.limits().high() - month.limits().low()));
            points.add(
                    Map.of(
                            "value",
                            Math.round(month.share() * 1000) / 10.0,
                            "itemStyle",
                            Map.of("color", colour(month.place())),
                            LINK,
                            lists.behind(month.figures(), metric)));
        }
        return text(
                Map.of(
                        "aria", Map.of("enabled", true),
                        "tooltip", Map.of("trigger", "item", "formatter", "{b}: {c} %"),
                        "grid", grid(16),
                        "xAxis", names(rows),
                        "yAxis",
                                Map.of(
                                        "type",
                                        "value",
                                        "min",
                                        0,
                                        "axisLabel",
                                        Map.of("formatter", "{value} %")),
                        "series",
                                List.of(
                                        band("from", lows, 0),
                                        band("chance", widths, 0.2),
                                        Map.of(
                                                "name",
                                                metric.title() + " %",
                                                "type",
                                                "line",
                                                "symbol",
                                                "circle",
                                                "symbolSize",
                                                9,
                                                "lineStyle",
                                                Map.of("color", "#7d8ea8", "width", 1),
                                                "data",
                                                points))));
    }

    private static String colour(MonthsAgainstChance.Place place) {
        return switch (place) {
            case WITHIN -> "#7d8ea8";
            case WORSE -> "#d6455d";
            case BETTER -> "#2f9e6e";
            case DRIFTING -> "#c77d0a";
        };
    }

    /// Expectations by how well they are met and how much the overall answer goes with them.
    String importance(Importance importance) {
        List<Map<String, Object>> points = new ArrayList<>();
        for (Importance.Line line : importance.lines()) {
            Double met = line.expectation().figures().figure(Metric.PERFORMANCE).value();
            line.weight()
                    .filter(_ -> met != null)
                    .ifPresent(
                            weight ->
                                    points.add(
                                            Map.of(
                                                    "name",
                                                    line.expectation().name(),
                                                    "value",
                                                    List.of(
                                                            Math.round(
                                                                            10
                                                                                    * Objects
                                                                                            .requireNonNull(
                                                                                                    met))
                                                                    / 10.0,
                                                            Math.round(1000 * weight) / 10.0))));
        }
        if (points.isEmpty()) {
            return "";
        }
        return text(
                Map.of(
                        "aria",
                        Map.of("enabled", true),
                        "tooltip",
                        Map.of("trigger", "item", "formatter", "{b}: {c}"),
                        "grid",
                        Map.of(
                                "left",
                                8,
                                "right",
                                16,
                                "top",
                                40,
                                "bottom",
                                32,
                                "containLabel",
                                true),
                        "xAxis",
                        named("met, 0 to 100", Map.of("type", "value", "min", 0, "max", 100)),
                        "yAxis",
                        Map.of(
                                "type",
                                "value",
                                "min",
                                0,
                                "name",
                                "goes with it, %",
                                "nameTextStyle",
                                Map.of("align", "left")),
                        "series",
                        List.of(
                                Map.of(
                                        "type",
                                        "scatter",
                                        "symbolSize",
                                        14,
                                        "itemStyle",
                                        Map.of("color", TREND),
                                        "label",
                                        Map.of(
                                                "show",
                                                true,
                                                "formatter",
                                                "{b}",
                                                "position",
                                                "left",
                                                "width",
                                                160,
                                                "overflow",
                                                "truncate"),
                                        "data",
                                        points))));
    }

    private static Map<String, Object> named(String name, Map<String, Object> axis) {
        Map<String, Object> named = new HashMap<>(axis);
        named.put("name", name);
        named.put("nameLocation", "middle");
        named.put("nameGap", 28);
        return named;
    }

    private static Map<String, Object> limit(
            String name,
            TeamsAgainstChance teams,
            String line,
            ToDoubleFunction<TeamsAgainstChance.Limit> share) {
        return Map.of(
                "name",
                name,
                "type",
                "line",
                "symbol",
                "none",
                "silent",
                true,
                "color",
                "#7d8ea8",
                "lineStyle",
                Map.of("type", line, "width", 1),
                "data",
                teams.limits().stream()
                        .map(
                                one ->
                                        List.of(
                                                Math.round(one.answers() * 10) / 10.0,
                                                Math.round(share.applyAsDouble(one) * 1000) / 10.0))
                        .toList());
    }

    private static Map<String, Object> point(TeamsAgainstChance.Team team, FigureGrid.Lists lists) {
        return Map.of(
                "name",
                team.name(),
                "value",
                List.of(team.answers(), Math.round(team.share() * 1000) / 10.0),
                LINK,
                lists.answers(team.figures()));
    }

    private static boolean isAllWithheld(Metric metric, List<FigureRow> rows) {
        return rows.stream().allMatch(row -> row.figure(metric).value() == null);
    }

    private static Map<String, Object> names(List<FigureRow> rows) {
        return Map.of(
                "type",
                "category",
                "axisLabel",
                Map.of("hideOverlap", true, "width", 110, "overflow", "truncate"),
                "data",
                rows.stream()
                        .map(row -> Objects.requireNonNullElse(row.by().getFirst(), "none"))
                        .toList());
    }

    private static Map<String, Object> downwards(Map<String, Object> names) {
        Map<String, Object> axis = new HashMap<>(names);
        axis.put("inverse", true);
        return axis;
    }

    /// A lying bar from where the one before it in the stack ends.
    static Map<String, Object> stretch(
            List<@Nullable Double> data, int width, String colour, double opacity) {
        return Map.of(
                "type",
                "bar",
                "stack",
                "stretch",
                "barWidth",
                width,
                "silent",
                true,
                "itemStyle",
                Map.of("color", colour, "opacity", opacity, "borderRadius", width / 2),
                "tooltip",
                Map.of("show", false),
                "data",
                data);
    }

    /// Names from the top down, cut short where they are long.
    static Map<String, Object> namesDown(List<String> names) {
        return Map.of(
                "type",
                "category",
                "inverse",
                true,
                "axisLabel",
                Map.of("width", 140, "overflow", "truncate"),
                "data",
                names);
    }

    static Map<String, Object> percentAxis() {
        return Map.of(
                "type",
                "value",
                "min",
                0,
                "max",
                100,
                "axisLabel",
                Map.of("formatter", "{value} %"));
    }

    static Map<String, Object> grid(int top) {
        return Map.of("left", 8, "right", 16, "top", top, "bottom", 8, "containLabel", true);
    }

    static @Nullable Double percent(@Nullable Double share) {
        return share == null ? null : Math.round(share * 1000) / 10.0;
    }

    /// Safe inside a script element: nothing in it can end the element.
    static String safe(String options) {
        return options.replace("<", "\\u003c");
    }

    private String text(Map<String, ?> options) {
        return safe(json.writeValueAsString(options));
    }
}
