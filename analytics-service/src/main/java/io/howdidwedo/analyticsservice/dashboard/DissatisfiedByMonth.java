package io.howdidwedo.analyticsservice.dashboard;

import io.howdidwedo.analyticsservice.figure.Dimension;
import io.howdidwedo.analyticsservice.figure.FigureQuestion;
import io.howdidwedo.analyticsservice.figure.FigureRow;
import io.howdidwedo.analyticsservice.figure.Figures;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.figure.Period;
import io.howdidwedo.analyticsservice.figure.Slice;
import io.howdidwedo.analyticsservice.statistics.Clusters;
import io.howdidwedo.analyticsservice.statistics.Interval;
import io.howdidwedo.analyticsservice.statistics.control.ControlChart;
import io.howdidwedo.analyticsservice.statistics.control.Ewma;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The share of dissatisfied answers of each month, against what the period before led to expect:
/// its limits do not follow the months they judge, or nothing would ever be beyond them.
///
/// @param expected share; empty when the period before has no answers to tell it from
/// @param months those with answers, in order; empty without an expected share
public record DissatisfiedByMonth(Optional<Double> expected, List<Month> months) {
    /// What is told of each month.
    public static final List<Metric> METRICS = List.of(Metric.DISSATISFIED, Metric.ANSWERS);

    /// Where a month is, compared with chance.
    public enum Place {
        /// As chance would have it.
        WITHIN,
        /// More than chance does once in 370 months.
        WORSE,
        /// Fewer than chance does once in 370 months.
        BETTER,
        /// Within the limits itself, but the last months together have drifted away.
        DRIFTING
    }

    /// One month.
    ///
    /// @param limits between which chance keeps a month with so many answers
    public record Month(FigureRow figures, double share, Interval limits, Place place) {}

    public DissatisfiedByMonth {
        months = List.copyOf(months);
    }

    /// Those of a slice.
    ///
    /// @param before the period that tells what to expect; empty when there is none
    public static DissatisfiedByMonth of(Figures figures, Slice slice, Optional<Period> before) {
        Optional<ControlChart> chart =
                before.map(period -> earlier(figures, slice.in(period)))
                        .filter(earlier -> earlier.answers() > 0)
                        .map(ControlChart::after);
        return new DissatisfiedByMonth(
                chart.map(ControlChart::expected),
                chart.map(one -> months(one, figures, slice)).orElse(List.of()));
    }

    private static Clusters earlier(Figures figures, Slice slice) {
        return figures.answer(new FigureQuestion(METRICS, slice, List.of()))
                .getFirst()
                .hits(Metric.DISSATISFIED);
    }

    private static List<Month> months(ControlChart chart, Figures figures, Slice slice) {
        List<FigureRow> rows =
                figures
                        .answer(new FigureQuestion(METRICS, slice, List.of(Dimension.MONTH)))
                        .stream()
                        .filter(row -> row.hits(Metric.DISSATISFIED).answers() > 0)
                        .toList();
        List<Ewma.Point> drift =
                Ewma.USUAL.over(
                        rows.stream()
                                .map(
                                        row ->
                                                chart.standardised(
                                                        row.hits(Metric.DISSATISFIED).each()))
                                .toList());
        List<Month> months = new ArrayList<>();
        for (int at = 0; at < rows.size(); at++) {
            months.add(month(chart, rows.get(at), drift.get(at)));
        }
        return months;
    }

    private static Month month(ControlChart chart, FigureRow row, Ewma.Point drift) {
        Clusters month = row.hits(Metric.DISSATISFIED);
        Place place = drift.signals() ? Place.DRIFTING : Place.WITHIN;
        if (chart.signals(month.each())) {
            place = month.share() > chart.expected() ? Place.WORSE : Place.BETTER;
        }
        return new Month(row, month.share(), chart.exactLimits((double) month.answers()), place);
    }

    /// Whether there were more than chance would have it in any month.
    public boolean worseThanChance() {
        return months.stream().anyMatch(month -> month.place() == Place.WORSE);
    }
}
