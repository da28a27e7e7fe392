package io.howdidwedo.analyticsservice.statistics.comparison;

import org.apache.commons.statistics.distribution.NormalDistribution;

/// The probability of a standard normal deviate at least this far from 0, to either side.
final class TwoSided {
    private static final NormalDistribution STANDARD_NORMAL = NormalDistribution.of(0, 1);

    private TwoSided() {}

    static double p(double z) {
        return Math.min(1, 2 * STANDARD_NORMAL.survivalProbability(Math.abs(z)));
    }
}
