package io.howdidwedo.analyticsservice.statistics.comparison;

import io.howdidwedo.analyticsservice.statistics.Interval;
import io.howdidwedo.analyticsservice.statistics.Interval.Confidence;
import java.util.function.DoublePredicate;

/// The same customers in two periods: how many were hits in both, in one or in neither. The
/// difference has Tango's score interval (1998, Statistics in Medicine 17:891-908).
public record PairedShares(long both, long onlyFirst, long onlySecond, long neither)
        implements Difference {
    private static final int HALVINGS = 60;

    public PairedShares {
        if (Math.min(Math.min(both, onlyFirst), Math.min(onlySecond, neither)) < 0
                || both + onlyFirst + onlySecond + neither == 0) {
            throw new IllegalArgumentException(
                    "No pairs: %d, %d, %d, %d".formatted(both, onlyFirst, onlySecond, neither));
        }
    }

    /// All customers.
    public long customers() {
        return both + onlyFirst + onlySecond + neither;
    }

    @Override
    public double value() {
        return (double) (onlyFirst - onlySecond) / customers();
    }

    @Override
    public Interval interval(Confidence confidence) {
        double z = confidence.z();
        DoublePredicate credible = difference -> isCredible(difference, z);
        return new Interval(edge(-1, credible), edge(1, credible));
    }

    /// McNemar's test, which is the score test of no difference.
    @Override
    public double p() {
        long changed = onlyFirst + onlySecond;
        return changed == 0
                ? 1
                : TwoSided.p((onlyFirst - onlySecond) / Math.sqrt((double) changed));
    }

    /// Halves the way from the difference seen to the end of the scale.
    private double edge(double end, DoublePredicate credible) {
        double inside = value();
        double outside = end;
        for (int at = 0; at < HALVINGS; at++) {
            double middle = (inside + outside) / 2;
            if (credible.test(middle)) {
                inside = middle;
            } else {
                outside = middle;
            }
        }
        return inside;
    }

    /// Whether the score at this difference is within z.
    private boolean isCredible(double difference, double z) {
        double n = customers();
        double distance = onlyFirst - onlySecond - n * difference;
        double variance = n * (2 * likeliest(difference) + difference * (1 - difference));
        return distance * distance <= z * z * variance;
    }

    /// The likeliest share of those who are hits only in the second period, given the difference.
    private double likeliest(double difference) {
        double n = customers();
        double linear = (2 * n - onlyFirst + onlySecond) * difference - onlyFirst - onlySecond;
        double constant = -onlySecond * difference * (1 - difference);
        return (Math.sqrt(Math.max(0, linear * linear - 8 * n * constant)) - linear) / (4 * n);
    }
}
