package io.howdidwedo.analyticsservice.causes.web;

import io.howdidwedo.analyticsservice.page.chart.Axis;
import io.howdidwedo.analyticsservice.page.chart.Chart;
import io.howdidwedo.analyticsservice.page.chart.Point;
import io.howdidwedo.analyticsservice.page.chart.Point.Tenths;
import io.howdidwedo.analyticsservice.page.chart.Series;
import io.howdidwedo.analyticsservice.page.chart.Series.Colour;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Bars from the largest to the smallest with the share that they and all before them make
/// together.
///
/// @param bars the largest first
/// @param all what the shares are of
record ParetoChart(List<Bar> bars, long all) {
    private static final int LABEL = 120;
    private static final int WIDEST = 48;

    /// A bar.
    ///
    /// @param link where it leads; empty when nowhere
    record Bar(String name, long count, String link) {}

    /// None of nothing.
    Optional<Chart> drawn() {
        if (bars.isEmpty() || all == 0) {
            return Optional.empty();
        }
        return Optional.of(
                Chart.of(
                                Axis.Names.of(bars.stream().map(Bar::name).toList()).cutAt(LABEL),
                                Axis.Numbers.WHOLE,
                                List.of(counts(), shares()))
                        .beside(Axis.Numbers.PERCENT)
                        .with(Chart.Tooltip.OF_ALL)
                        .with(Chart.Legend.OF_ALL));
    }

    private Series counts() {
        return new Series.Bars(
                CausesWords.say("causes.bars"),
                Colour.DISSATISFIED,
                null,
                WIDEST,
                bars.stream().map(bar -> Point.of(bar.count()).leading(bar.link())).toList());
    }

    private Series shares() {
        List<@Nullable Point> together = new ArrayList<>();
        long sum = 0;
        for (Bar bar : bars) {
            sum += bar.count();
            together.add(Point.of(Tenths.percent((double) sum / all)));
        }
        return new Series.Line(
                CausesWords.say("causes.together"),
                new Series.Look.Plain(Colour.FOUND),
                true,
                null,
                together);
    }
}
