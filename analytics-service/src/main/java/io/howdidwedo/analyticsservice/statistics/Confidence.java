package io.howdidwedo.analyticsservice.statistics;

import org.apache.commons.statistics.distribution.NormalDistribution;

/// How sure an interval is to cover the true value.
///
/// @param level in the long run, between 0 and 1
public record Confidence(double level) {
    /// What every figure is given with.
    public static final Confidence USUAL = new Confidence(0.95);

    private static final NormalDistribution STANDARD_NORMAL = NormalDistribution.of(0, 1);

    public Confidence {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("A level between 0 and 1, not " + level);
        }
    }

    /// What each of several intervals must be given with, so that all cover together (Bonferroni).
    public Confidence across(int intervals) {
        return new Confidence(1 - (1 - level) / intervals);
    }

    /// Standard deviations to either side.
    public double z() {
        return STANDARD_NORMAL.inverseSurvivalProbability((1 - level) / 2);
    }
}
