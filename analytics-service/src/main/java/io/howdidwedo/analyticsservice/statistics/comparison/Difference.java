package io.howdidwedo.analyticsservice.statistics.comparison;

import io.howdidwedo.analyticsservice.statistics.Interval;
import io.howdidwedo.analyticsservice.statistics.Interval.Confidence;

/// The first of two figures less the second.
public sealed interface Difference
        permits ShareDifference, PairedShares, StratifiedDifference, MeanDifference {
    /// Above 0 when the first is greater.
    double value();

    /// Where the true difference lies, as far as chance goes.
    Interval interval(Confidence confidence);

    /// How probable a difference at least this great is when there is none, to either side.
    double p();

    /// Whether chance alone is not to be thought to have made the difference.
    default boolean clearsChance(Confidence confidence) {
        return !interval(confidence).contains(0);
    }
}
