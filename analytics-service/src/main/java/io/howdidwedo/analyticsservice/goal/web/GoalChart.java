package io.howdidwedo.analyticsservice.goal.web;

import io.howdidwedo.analyticsservice.figure.Figure;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.figure.Months;
import io.howdidwedo.analyticsservice.goal.Goal;
import io.howdidwedo.analyticsservice.page.chart.Axis;
import io.howdidwedo.analyticsservice.page.chart.Chart;
import io.howdidwedo.analyticsservice.page.chart.Point;
import io.howdidwedo.analyticsservice.page.chart.Point.Tenths;
import io.howdidwedo.analyticsservice.page.chart.Series;
import io.howdidwedo.analyticsservice.page.chart.Series.Colour;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What is planned as a line, what was reached as points with their intervals.
final class GoalChart {
    private static final int DOT = 7;
    private static final double SHADE = 0.25;

    private final Goal goal;
    private final Metric metric;
    private final @Nullable Double start;
    private final Map<YearMonth, Figure> reached;
    private final List<YearMonth> months;

    GoalChart(Goal goal, Progress progress) {
        this.goal = goal;
        this.metric = goal.measured();
        this.start = progress.start().figure(metric).value();
        this.reached = new HashMap<>();
        progress.months()
                .forEach(month -> reached.put(month.month(), month.figures().figure(metric)));
        this.months = new Months(goal.from(), goal.by()).each();
    }

    /// None where nothing may be told.
    Optional<Chart> drawn() {
        if (start == null && reached.values().stream().allMatch(figure -> figure.value() == null)) {
            return Optional.empty();
        }
        String planned = GoalWords.say("months.planned");
        return Optional.of(
                Chart.of(
                                Axis.Names.of(months.stream().map(YearMonth::toString).toList()),
                                Axis.Numbers.CLOSE,
                                List.of(
                                        new Series.Band("from", 0, each(Figure::low)),
                                        new Series.Band("band", SHADE, each(GoalChart::width)),
                                        line(planned, Colour.BESIDE, planned()),
                                        line(title(), Colour.FOUND, each(Figure::value))))
                        .with(Chart.Tooltip.OF_ALL)
                        .with(new Chart.Legend(List.of(planned, title()))));
    }

    private interface Part {
        @Nullable Double of(Figure figure);
    }

    private List<@Nullable Double> each(Part part) {
        List<@Nullable Double> parts = new ArrayList<>();
        for (YearMonth month : months) {
            Figure figure = reached.get(month);
            parts.add(figure == null ? null : drawn(part.of(figure)));
        }
        return parts;
    }

    private static @Nullable Double width(Figure figure) {
        Double low = figure.low();
        Double high = figure.high();
        return low == null || high == null ? null : high - low;
    }

    private List<@Nullable Double> planned() {
        List<@Nullable Double> plan = new ArrayList<>();
        months.forEach(month -> plan.add(start == null ? null : drawn(goal.planned(start, month))));
        return plan;
    }

    private String title() {
        return metric.kind() == Metric.Kind.SHARE ? metric.title() + " %" : metric.title();
    }

    private @Nullable Double drawn(@Nullable Double value) {
        return metric.kind() == Metric.Kind.SHARE
                ? Tenths.percentOrNone(value)
                : Tenths.orNone(value);
    }

    private static Series line(String name, Colour colour, List<@Nullable Double> data) {
        return Series.Line.of(name, colour, DOT, Point.each(data));
    }
}
