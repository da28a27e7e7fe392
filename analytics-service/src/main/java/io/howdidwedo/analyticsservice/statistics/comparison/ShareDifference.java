package io.howdidwedo.analyticsservice.statistics.comparison;

import io.howdidwedo.analyticsservice.statistics.Clusters;
import io.howdidwedo.analyticsservice.statistics.Interval;
import io.howdidwedo.analyticsservice.statistics.Interval.Confidence;
import io.howdidwedo.analyticsservice.statistics.Share;

/// The difference of the shares of two different sets of customers, by the hybrid score interval
/// (Newcombe 1998, Statistics in Medicine 17:873-890, method 10).
public record ShareDifference(Share first, Share second) implements Difference {

    /// Each side on as many independent answers as its answers are worth; both must have some.
    public static ShareDifference of(Clusters first, Clusters second) {
        return new ShareDifference(first.effective(), second.effective());
    }

    @Override
    public double value() {
        return first.value() - second.value();
    }

    @Override
    public Interval interval(Confidence confidence) {
        Interval one = first.interval(confidence);
        Interval other = second.interval(confidence);
        return new Interval(
                        value()
                                - Math.hypot(
                                        first.value() - one.low(), other.high() - second.value()),
                        value()
                                + Math.hypot(
                                        one.high() - first.value(), second.value() - other.low()))
                .within(-1, 1);
    }

    /// The score test with the pooled share. Near the edge it can differ in opinion from the
    /// interval, which decides; this is for ordering and correcting a table.
    @Override
    public double p() {
        double pooled = (first.hits() + second.hits()) / (first.n() + second.n());
        double variance = pooled * (1 - pooled) * (1 / first.n() + 1 / second.n());
        return variance > 0 ? TwoSided.p(value() / Math.sqrt(variance)) : 1;
    }
}
