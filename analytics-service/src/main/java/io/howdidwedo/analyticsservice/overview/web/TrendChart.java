package io.howdidwedo.analyticsservice.overview.web;

import io.howdidwedo.analyticsservice.figure.Figure;
import io.howdidwedo.analyticsservice.figure.FigureRow;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.page.chart.Axis;
import io.howdidwedo.analyticsservice.page.chart.Chart;
import io.howdidwedo.analyticsservice.page.chart.Point;
import io.howdidwedo.analyticsservice.page.chart.Point.Tenths;
import io.howdidwedo.analyticsservice.page.chart.Series;
import io.howdidwedo.analyticsservice.page.chart.Series.Colour;
import io.howdidwedo.analyticsservice.page.web.RowNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A figure step by step: a line with its interval as a band, and a dashed one of what it is
/// compared with. A figure that is withheld leaves a hole.
///
/// @param before as many steps of another period, the first below the first; empty for none
/// @param earlier what that period is called
record TrendChart(Metric metric, List<FigureRow> now, List<FigureRow> before, String earlier) {
    private static final int DOT = 7;
    private static final int SMALL_DOT = 4;
    private static final double SHADE = 0.25;

    /// None where all figures are withheld.
    ///
    /// @param marks what else happened, in a word or two, by its step
    Optional<Chart> drawn(Map<String, String> marks) {
        if (now.stream().allMatch(step -> step.figure(metric).value() == null)) {
            return Optional.empty();
        }
        Series.Line line = line().with(new Series.Notes(marks));
        Optional<Series.Line> other = other();
        List<Series> series =
                new ArrayList<>(
                        List.of(
                                new Series.Band("from", 0, lows()),
                                new Series.Band("band", SHADE, widths())));
        other.ifPresent(series::add);
        series.add(line);
        Chart chart =
                Chart.of(RowNames.across(now), Axis.Numbers.PERCENT, series)
                        .with(Chart.Tooltip.OF_ALL)
                        .with(Chart.Margins.below(28));
        return Optional.of(
                other.map(its -> chart.with(new Chart.Legend(List.of(line.name(), its.name()))))
                        .orElse(chart));
    }

    private Optional<Series.Line> other() {
        List<@Nullable Double> values = new ArrayList<>();
        before.stream().limit(now.size()).forEach(step -> values.add(percent(step)));
        return values.stream().allMatch(Objects::isNull)
                ? Optional.empty()
                : Optional.of(
                        new Series.Line(
                                earlier,
                                new Series.Look.Dashed(Colour.BESIDE, SMALL_DOT),
                                false,
                                null,
                                Point.each(values)));
    }

    private @Nullable Double percent(FigureRow step) {
        return Tenths.percentOrNone(step.figure(metric).value());
    }

    private Series.Line line() {
        List<@Nullable Double> values = new ArrayList<>();
        now.forEach(step -> values.add(percent(step)));
        return Series.Line.of(metric.title() + " %", Colour.FOUND, DOT, Point.each(values));
    }

    private List<@Nullable Double> lows() {
        List<@Nullable Double> lows = new ArrayList<>();
        now.forEach(step -> lows.add(Tenths.percentOrNone(step.figure(metric).low())));
        return lows;
    }

    private List<@Nullable Double> widths() {
        List<@Nullable Double> widths = new ArrayList<>();
        for (FigureRow step : now) {
            Figure figure = step.figure(metric);
            Double low = figure.low();
            Double high = figure.high();
            widths.add(low == null || high == null ? null : Tenths.percent(high - low));
        }
        return widths;
    }
}
