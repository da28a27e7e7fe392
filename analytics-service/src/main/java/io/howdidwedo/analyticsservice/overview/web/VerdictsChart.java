package io.howdidwedo.analyticsservice.overview.web;

import io.howdidwedo.analyticsservice.figure.Dimension;
import io.howdidwedo.analyticsservice.figure.FigureRow;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.page.chart.Axis;
import io.howdidwedo.analyticsservice.page.chart.Chart;
import io.howdidwedo.analyticsservice.page.chart.Point;
import io.howdidwedo.analyticsservice.page.chart.Point.Tenths;
import io.howdidwedo.analyticsservice.page.chart.Series;
import io.howdidwedo.analyticsservice.page.chart.Series.Colour;
import io.howdidwedo.analyticsservice.page.web.FigureGrid;
import io.howdidwedo.analyticsservice.page.web.Labels;
import io.howdidwedo.analyticsservice.page.web.RowNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Bars of verdicts, which add up to all of them.
record VerdictsChart(List<FigureRow> rows, FigureGrid.Lists lists) {
    private static final int WIDEST = 36;

    /// Bars beside each other; none where all figures are withheld.
    Optional<Chart> standing() {
        return drawn(RowNames.across(rows), Axis.Numbers.PERCENT);
    }

    /// Bars below each other, for many names; none where all figures are withheld.
    ///
    /// @param dimension that the rows are parts of
    Optional<Chart> lying(Dimension dimension) {
        return drawn(Axis.Numbers.PERCENT, RowNames.across(dimension, rows).turned());
    }

    private Optional<Chart> drawn(Axis across, Axis up) {
        if (rows.stream().allMatch(row -> row.figure(Metric.VERDICTS.getFirst()).value() == null)) {
            return Optional.empty();
        }
        return Optional.of(
                Chart.of(across, up, Metric.VERDICTS.stream().map(this::bars).toList())
                        .with(Chart.Tooltip.OF_ALL)
                        .with(Chart.Legend.OF_ALL)
                        .withPatterns());
    }

    private Series bars(Metric verdict) {
        List<@Nullable Point> data = new ArrayList<>();
        for (FigureRow row : rows) {
            Double share = row.figure(verdict).value();
            data.add(
                    share == null
                            ? null
                            : Point.of(Tenths.percent(share)).leading(lists.behind(row, verdict)));
        }
        return new Series.Bars(
                Labels.name(Dimension.VERDICT, verdict.id()), colour(verdict), "mix", WIDEST, data);
    }

    private static Colour colour(Metric verdict) {
        return switch (verdict) {
            case DISSATISFIED -> Colour.DISSATISFIED;
            case DELIGHTED -> Colour.DELIGHTED;
            default -> Colour.SATISFIED;
        };
    }
}
