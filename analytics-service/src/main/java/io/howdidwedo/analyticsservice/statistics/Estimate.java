package io.howdidwedo.analyticsservice.statistics;

import io.howdidwedo.analyticsservice.statistics.Interval.Confidence;
import org.apache.commons.statistics.distribution.TDistribution;

/// A figure with its standard error.
///
/// @param standardError above 0
/// @param degrees of freedom the standard error rests on, infinite when it is as good as known
public record Estimate(double value, double standardError, double degrees) {
    public Estimate {
        if (!(standardError > 0 && degrees > 0)) {
            throw new IllegalArgumentException(
                    "No estimate: error %s, degrees %s".formatted(standardError, degrees));
        }
    }

    /// Student's interval.
    public Interval interval(Confidence confidence) {
        double reach =
                student().inverseSurvivalProbability((1 - confidence.level()) / 2) * standardError;
        return new Interval(value - reach, value + reach);
    }

    /// How probable an estimate at least this far from 0 is when 0 is true.
    public double p() {
        return 2 * student().survivalProbability(Math.abs(value / standardError));
    }

    private TDistribution student() {
        return TDistribution.of(degrees);
    }
}
