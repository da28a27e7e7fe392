package io.howdidwedo.analyticsservice.statistics.comparison;

import io.howdidwedo.analyticsservice.statistics.Estimate;
import io.howdidwedo.analyticsservice.statistics.Interval;
import io.howdidwedo.analyticsservice.statistics.Interval.Confidence;
import java.util.Optional;

/// The difference of the means of two different sets of customers, every customer counting once
/// (Welch 1947, Biometrika 34:28-35).
record MeanDifference(Estimate estimate) implements Difference {

    /// Empty when a side has fewer than two customers, or all customers of each side are alike, as
    /// nothing then shows what chance does.
    public static Optional<MeanDifference> between(CustomerMeans first, CustomerMeans second) {
        if (Math.min(first.customers(), second.customers()) < 2) {
            return Optional.empty();
        }
        double one = first.variance() / first.customers();
        double other = second.variance() / second.customers();
        double variance = one + other;
        if (variance == 0) {
            return Optional.empty();
        }
        double degrees =
                variance
                        * variance
                        / (one * one / (first.customers() - 1)
                                + other * other / (second.customers() - 1));
        return Optional.of(
                new MeanDifference(
                        new Estimate(first.mean() - second.mean(), Math.sqrt(variance), degrees)));
    }

    @Override
    public double value() {
        return estimate.value();
    }

    @Override
    public Interval interval(Confidence confidence) {
        return estimate.interval(confidence);
    }

    @Override
    public double p() {
        return estimate.p();
    }
}
