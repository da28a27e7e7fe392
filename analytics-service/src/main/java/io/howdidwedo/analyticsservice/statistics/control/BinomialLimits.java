package io.howdidwedo.analyticsservice.statistics.control;

import io.howdidwedo.analyticsservice.statistics.Interval;
import io.howdidwedo.analyticsservice.statistics.Interval.Confidence;
import org.apache.commons.statistics.distribution.BinomialDistribution;

/// The shares that so many answers show by chance alone, by the binomial distribution itself: at
/// most half of what is left to chance falls beyond either limit.
final class BinomialLimits {
    private BinomialLimits() {}

    /// Limits around an expected share; part of an answer does not count, unless it is all there
    /// is.
    static Interval of(double expected, double answers, Confidence confidence) {
        if (!(answers > 0)) {
            throw new IllegalArgumentException("No limits for " + answers);
        }
        int n = Math.max(1, (int) Math.min(answers, Integer.MAX_VALUE));
        BinomialDistribution hits = BinomialDistribution.of(n, expected);
        double beyond = (1 - confidence.level()) / 2;
        return new Interval(
                (double) hits.inverseCumulativeProbability(beyond) / n,
                (double) hits.inverseSurvivalProbability(beyond) / n);
    }
}
