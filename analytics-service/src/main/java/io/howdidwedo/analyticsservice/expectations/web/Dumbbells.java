package io.howdidwedo.analyticsservice.expectations.web;

import io.howdidwedo.analyticsservice.expectations.web.ExpectationFigures.Line;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.page.chart.Axis;
import io.howdidwedo.analyticsservice.page.chart.Chart;
import io.howdidwedo.analyticsservice.page.chart.Point;
import io.howdidwedo.analyticsservice.page.chart.Point.Tenths;
import io.howdidwedo.analyticsservice.page.chart.Series;
import io.howdidwedo.analyticsservice.page.chart.Series.Colour;
import io.howdidwedo.analyticsservice.page.chart.Series.Symbol;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A line for each expectation: a tick for what was agreed, a ring for what customers had come to
/// expect, a dot for what they got.
final class Dumbbells {
    private static final int DOT = 14;
    private static final int TICK = 3;
    private static final int TICK_HEIGHT = 22;
    private static final int HANDLE = 4;
    private static final double SHADE = 0.6;

    private final List<Line> lines;

    private Dumbbells(List<Line> lines) {
        this.lines = lines;
    }

    /// None when nothing may be told of any of them.
    static Optional<Chart> of(List<Line> lines) {
        List<Line> told = lines.stream().filter(line -> got(line) != null).toList();
        return told.isEmpty() ? Optional.empty() : Optional.of(new Dumbbells(told).drawn());
    }

    private Chart drawn() {
        return Chart.of(
                        Axis.Numbers.UP_TO_HUNDRED,
                        Axis.Names.down(lines.stream().map(Line::name).toList()),
                        List.of(
                                handle(0, Math::min),
                                handle(SHADE, (got, expected) -> Math.abs(got - expected)),
                                dots(
                                                ExpectationsWords.say("agreed"),
                                                Colour.BESIDE,
                                                Dumbbells::agreed)
                                        .as(Symbol.TICK)
                                        .sized(TICK, TICK_HEIGHT),
                                dots(
                                                ExpectationsWords.say("come-to-expect"),
                                                Colour.BESIDE,
                                                Dumbbells::comeToExpect)
                                        .as(Symbol.RING)
                                        .sized(DOT, DOT),
                                dots(ExpectationsWords.say("got"), Colour.FOUND, Dumbbells::got)
                                        .as(Symbol.DOT)
                                        .sized(DOT, DOT)))
                .with(Chart.Tooltip.ofMark("{a}: {c}"))
                .with(Chart.Legend.OF_ALL)
                .with(new Chart.Margins(40, 24, 8));
    }

    private interface Between {
        double of(double got, double expected);
    }

    private Series handle(double opacity, Between between) {
        List<@Nullable Double> data = new ArrayList<>();
        for (Line line : lines) {
            Double got = got(line);
            Double expected = comeToExpect(line);
            data.add(got == null || expected == null ? null : Tenths.of(between.of(got, expected)));
        }
        return new Series.Stretch(Colour.BESIDE, HANDLE, opacity, data);
    }

    private interface Value {
        @Nullable Double of(Line line);
    }

    private Series.Dots dots(String name, Colour colour, Value value) {
        List<@Nullable Double> data = new ArrayList<>();
        lines.forEach(line -> data.add(Tenths.orNone(value.of(line))));
        return Series.Dots.of(name, colour, DOT, Point.each(data));
    }

    private static @Nullable Double agreed(Line line) {
        return line.agreed()
                .flatMap(agreed -> Optional.ofNullable(agreed.lowestTarget()))
                .orElse(null);
    }

    private static @Nullable Double comeToExpect(Line line) {
        return line.figures().figure(Metric.COME_TO_EXPECT).value();
    }

    private static @Nullable Double got(Line line) {
        return line.figures().figure(Metric.PERFORMANCE).value();
    }
}
