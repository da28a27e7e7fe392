package io.howdidwedo.analyticsservice.statistics;

import org.apache.commons.statistics.distribution.NormalDistribution;

/// Where the true value lies, as far as chance goes.
public record Interval(double low, double high) {

    /// Cut off where values cannot be.
    public Interval within(double least, double most) {
        return new Interval(Math.clamp(low, least, most), Math.clamp(high, least, most));
    }

    /// Whether this could be the true value.
    public boolean contains(double value) {
        return low <= value && value <= high;
    }

    /// Whether the true value can only be between these two.
    public boolean liesBetween(double least, double most) {
        return least <= low && high <= most;
    }

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

        /// What each of several intervals must be given with, so that all cover together
        /// (Bonferroni).
        public Confidence across(int intervals) {
            return new Confidence(1 - (1 - level) / intervals);
        }

        /// Standard deviations to either side.
        public double z() {
            return STANDARD_NORMAL.inverseSurvivalProbability((1 - level) / 2);
        }
    }
}
