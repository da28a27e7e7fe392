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
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A figure by month: a line with its interval as a band. A figure that is withheld leaves a hole.
record TrendChart(Metric metric, List<FigureRow> months) {
    private static final int DOT = 7;
    private static final double SHADE = 0.25;

    /// None where all figures are withheld.
    ///
    /// @param marked months in which something else happened
    /// @param mark what that was, in a word or two
    Optional<Chart> drawn(Collection<String> marked, String mark) {
        if (months.stream().allMatch(month -> month.figure(metric).value() == null)) {
            return Optional.empty();
        }
        return Optional.of(
                Chart.of(
                                RowNames.across(months),
                                Axis.Numbers.PERCENT,
                                List.of(
                                        new Series.Band("from", 0, lows()),
                                        new Series.Band("band", SHADE, widths()),
                                        line().with(new Series.Notes(List.copyOf(marked), mark))))
                        .with(Chart.Tooltip.OF_ALL)
                        .with(Chart.Margins.below(28)));
    }

    private Series.Line line() {
        List<@Nullable Double> values = new ArrayList<>();
        months.forEach(month -> values.add(Tenths.percentOrNone(month.figure(metric).value())));
        return Series.Line.of(metric.title() + " %", Colour.FOUND, DOT, Point.each(values));
    }

    private List<@Nullable Double> lows() {
        List<@Nullable Double> lows = new ArrayList<>();
        months.forEach(month -> lows.add(Tenths.percentOrNone(month.figure(metric).low())));
        return lows;
    }

    private List<@Nullable Double> widths() {
        List<@Nullable Double> widths = new ArrayList<>();
        for (FigureRow month : months) {
            Figure figure = month.figure(metric);
            Double low = figure.low();
            Double high = figure.high();
            widths.add(low == null || high == null ? null : Tenths.percent(high - low));
        }
        return widths;
    }
}
