package io.howdidwedo.analyticsservice.alert.web;

import io.howdidwedo.analyticsservice.alert.MonthsAgainstChance;
import io.howdidwedo.analyticsservice.figure.FigureRow;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.page.chart.Axis;
import io.howdidwedo.analyticsservice.page.chart.Chart;
import io.howdidwedo.analyticsservice.page.chart.Point;
import io.howdidwedo.analyticsservice.page.chart.Point.Tenths;
import io.howdidwedo.analyticsservice.page.chart.Series;
import io.howdidwedo.analyticsservice.page.chart.Series.Colour;
import io.howdidwedo.analyticsservice.page.web.FigureGrid;
import io.howdidwedo.analyticsservice.page.web.RowNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/// Months as points, where they are out of the ordinary in their colour, in the band that chance
/// keeps them in.
public record MonthsChart(Metric metric, MonthsAgainstChance months, FigureGrid.Lists lists) {
    private static final int DOT = 9;
    private static final double SHADE = 0.2;

    /// None without a month.
    public Optional<Chart> drawn() {
        if (months.months().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                Chart.of(
                                RowNames.across(rows()),
                                Axis.Numbers.PERCENT_FROM_ZERO,
                                List.of(
                                        band("from", 0, month -> month.limits().low()),
                                        band("chance", SHADE, MonthsChart::width),
                                        line()))
                        .with(Chart.Tooltip.ofMark("{b}: {c} %"))
                        .with(Chart.Margins.below(16)));
    }

    private List<FigureRow> rows() {
        return months.months().stream().map(MonthsAgainstChance.Month::figures).toList();
    }

    private static double width(MonthsAgainstChance.Month month) {
        return month.limits().high() - month.limits().low();
    }

    private Series band(
            String name, double opacity, ToDoubleFunction<MonthsAgainstChance.Month> share) {
        List<@Nullable Double> data = new ArrayList<>();
        months.months().forEach(month -> data.add(Tenths.percent(share.applyAsDouble(month))));
        return new Series.Band(name, opacity, data);
    }

    private Series line() {
        return new Series.Line(
                metric.title() + " %",
                new Series.Look.Threaded(Colour.BESIDE, DOT),
                false,
                null,
                months.months().stream().map(this::point).toList());
    }

    private Point point(MonthsAgainstChance.Month month) {
        return Point.of(Tenths.percent(month.share()))
                .in(colour(month.place()))
                .leading(lists.behind(month.figures(), metric));
    }

    private static Colour colour(MonthsAgainstChance.Place place) {
        return switch (place) {
            case WITHIN -> Colour.SATISFIED;
            case WORSE -> Colour.DISSATISFIED;
            case BETTER -> Colour.DELIGHTED;
            case DRIFTING -> Colour.DRIFTING;
        };
    }
}
