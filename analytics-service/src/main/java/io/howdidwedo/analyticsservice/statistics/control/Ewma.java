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

    private static final double WIDEST = 6;
    private static final int HALVINGS = 30;

    public Ewma {
        if (!(weight >= 0.01 && weight <= 1 && reach > 0 && reach <= WIDEST)) {
            throw new IllegalArgumentException("No average of %s, %s".formatted(weight, reach));
        }
    }

    /// An average of this weight that takes chance for a drift once in so many periods; as seldom
    /// as a reach of 6 does when that is more often.
    static Ewma signalling(double weight, double periods) {
        double low = 1;
        double high = WIDEST;
        for (int halving = 0; halving < HALVINGS; halving++) {
            double middle = (low + high) / 2;
            if (new Ewma(weight, middle).averageRunLength(0) < periods) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return new Ewma(weight, high);
    }

    /// The average after a period.
    ///
    /// @param signals whether it is beyond the limit to either side
    public record Point(double average, boolean signals) {}

    /// The average after each of these figures, from the first on. Where the expectation may itself
    /// be off, the limit is as much wider as that carries the average away.
    public List<Point> over(List<Deviation> figures) {
        List<Point> points = new ArrayList<>();
        double average = 0;
        double inherited = 0;
        for (Deviation figure : figures) {
            average += weight * (figure.value() - average);
            inherited += weight * (figure.inherited() - inherited);
            points.add(new Point(average, Math.abs(average) > limit(inherited)));
        }
        return List.copyOf(points);
    }

    private double limit(double inherited) {
        return reach * Math.sqrt(weight / (2 - weight) + inherited * inherited);
    }

    /// The average beyond which it signals when what is expected is known.
    public double limit() {
        return limit(0);
    }

    /// After how many periods it signals on average.
    ///
    /// @param shift what all figures are off by, in standard deviations; 0 for false alarms
    public double averageRunLength(double shift) {
        return RunLength.of(this, shift);
    }

    /// How far a figure is from what was expected.
    ///
    /// @param value in standard errors of the figure
    /// @param inherited how many of these the expectation itself may be off by chance (one standard
    ///     deviation), the same way for all figures held against it; 0 when it is known
    public record Deviation(double value, double inherited) {

        /// From an expectation that is known.
        public static Deviation known(double value) {
            return new Deviation(value, 0);
        }
    }
}
