package io.howdidwedo.analyticsservice.page.web;

import io.howdidwedo.analyticsservice.figure.Figure;
import io.howdidwedo.analyticsservice.figure.FigureRow;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.page.chart.Axis;
import io.howdidwedo.analyticsservice.page.chart.Chart;
import io.howdidwedo.analyticsservice.page.chart.Point;
import io.howdidwedo.analyticsservice.page.chart.Series;
import io.howdidwedo.analyticsservice.page.chart.Series.Colour;
import io.howdidwedo.analyticsservice.statistics.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A line for each part: a dot for its share and a bar for how far chance alone could have moved
/// it.
public final class IntervalChart {
    /// The drawing's own margins and the height of a line, in rem.
    private static final int MARGINS = 4;

    private static final int LINE = 3;
    private static final int DOT = 12;
    private static final int WIDTH = 10;
    private static final double SHADE = 0.3;

    private final List<Bar> bars;
    private final String title;
    private final boolean shares;

    private IntervalChart(List<Bar> bars, String title, boolean shares) {
        this.bars = bars;
        this.title = title;
        this.shares = shares;
    }

    /// How high a drawing of so many parts is, in rem.
    public static int height(int parts) {
        return MARGINS + LINE * parts;
    }

    /// What a line is drawn of: a share of 0 to 1 with its interval.
    ///
    /// @param interval null where nothing shows what chance does
    /// @param link where it leads; empty when nowhere
    public record Bar(String name, double value, @Nullable Interval interval, String link) {}

    /// Of shares; none when there is none.
    public static Optional<Chart> of(List<Bar> bars) {
        return new IntervalChart(bars, Labels.share(), true).drawn();
    }

    /// Of a metric that is a share or an amount; none when nothing may be told of any of the
    /// parts.
    public static Optional<Chart> of(Metric metric, List<FigureRow> rows, FigureGrid.Lists lists) {
        List<Bar> bars = new ArrayList<>();
        for (FigureRow row : rows) {
            Double value = row.figure(metric).value();
            if (value != null) {
                bars.add(
                        new Bar(
                                lists.name(row),
                                value,
                                interval(row.figure(metric)),
                                lists.behind(row, metric)));
            }
        }
        return new IntervalChart(bars, metric.title(), metric.kind() == Metric.Kind.SHARE).drawn();
    }

    private static @Nullable Interval interval(Figure figure) {
        Double low = figure.low();
        Double high = figure.high();
        return low == null || high == null ? null : new Interval(low, high);
    }

    private Optional<Chart> drawn() {
        if (bars.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                Chart.of(
                                shares ? Axis.Numbers.PERCENT : Axis.Numbers.ANY,
                                Axis.Names.down(bars.stream().map(Bar::name).toList()),
                                List.of(
                                        stretch(0, Interval::low),
                                        stretch(
                                                SHADE,
                                                interval -> interval.high() - interval.low()),
                                        dots()))
                        .with(Chart.Tooltip.ofMark(shares ? "{b}: {c} %" : "{b}: {c}")));
    }

    private interface Length {
        double of(Interval interval);
    }

    private Series stretch(double opacity, Length length) {
        List<@Nullable Double> data = new ArrayList<>();
        for (Bar bar : bars) {
            Interval interval = bar.interval();
            data.add(interval == null ? null : rounded(length.of(interval)));
        }
        return new Series.Stretch(Colour.FOUND, WIDTH, opacity, data);
    }

    private Series dots() {
        return Series.Dots.of(
                title,
                Colour.FOUND,
                DOT,
                bars.stream()
                        .map(bar -> Point.of(rounded(bar.value())).leading(bar.link()))
                        .toList());
    }

    private double rounded(double value) {
        return Math.round((shares ? 1000 : 100) * value) / (shares ? 10.0 : 100.0);
    }
}
