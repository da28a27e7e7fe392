package io.howdidwedo.analyticsservice.statistics.control;

import java.util.ArrayList;
import java.util.List;

/// An exponentially weighted moving average of standardised figures, which finds slow drift (Lucas
/// and Saccucci 1990, Technometrics 32:1-12).
///
/// @param weight of the newest figure, .01 to 1
/// @param reach how many standard deviations of the average, as it is in the long run, are still
///     chance; at most 6
public record Ewma(double weight, double reach) {
    /// Takes chance for a drift once in 370 periods.
    public static final Ewma USUAL = new Ewma(0.1, 2.701);

    public Ewma {
        if (!(weight >= 0.01 && weight <= 1 && reach > 0 && reach <= 6)) {
            throw new IllegalArgumentException("No average of %s, %s".formatted(weight, reach));
        }
    }

    /// The average after a period.
    ///
    /// @param signals whether it is beyond the limit to either side
    public record Point(double average, boolean signals) {}

    /// The average after each of these figures, from the first on.
    public List<Point> over(List<Double> standardised) {
        List<Point> points = new ArrayList<>();
        double average = 0;
        for (double figure : standardised) {
            average += weight * (figure - average);
            points.add(new Point(average, Math.abs(average) > limit()));
        }
        return List.copyOf(points);
    }

    /// The average beyond which it signals.
    public double limit() {
        return reach * Math.sqrt(weight / (2 - weight));
    }

    /// After how many periods it signals on average.
    ///
    /// @param shift what all figures are off by, in standard deviations; 0 for false alarms
    public double averageRunLength(double shift) {
        return RunLength.of(this, shift);
    }
}
