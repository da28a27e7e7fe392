package io.howdidwedo.analyticsservice.expectations.web;

import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.page.chart.Axis;
import io.howdidwedo.analyticsservice.page.chart.Chart;
import io.howdidwedo.analyticsservice.page.chart.Point;
import io.howdidwedo.analyticsservice.page.chart.Point.Tenths;
import io.howdidwedo.analyticsservice.page.chart.Series;
import io.howdidwedo.analyticsservice.page.chart.Series.Colour;
import java.util.List;
import java.util.Optional;

/// Expectations by how well they are met and how much the overall answer goes with them.
record ImportanceChart(Importance importance) {
    private static final int DOT = 14;

    /// None where not both are known of any.
    Optional<Chart> drawn() {
        List<Point> points =
                importance.lines().stream().flatMap(line -> point(line).stream()).toList();
        return points.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Chart.of(
                                        Axis.Numbers.UP_TO_HUNDRED.of(
                                                ExpectationsWords.say("drivers.met")),
                                        Axis.Numbers.FROM_ZERO.below(
                                                ExpectationsWords.say("drivers.goes-with")),
                                        List.of(Series.Dots.named(Colour.FOUND, DOT, points)))
                                .with(Chart.Tooltip.ofMark("{b}: {c}"))
                                .with(new Chart.Margins(40, 16, 32)));
    }

    private static Optional<Point> point(Importance.Line line) {
        Double met = line.expectation().figures().figure(Metric.PERFORMANCE).value();
        return met == null
                ? Optional.empty()
                : line.weight()
                        .map(
                                weight ->
                                        Point.at(Tenths.of(met), Tenths.percent(weight))
                                                .named(line.expectation().name()));
    }
}
