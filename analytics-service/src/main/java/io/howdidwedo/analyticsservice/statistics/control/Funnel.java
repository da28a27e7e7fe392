package io.howdidwedo.analyticsservice.statistics.control;

import io.howdidwedo.analyticsservice.statistics.Interval;
import io.howdidwedo.analyticsservice.statistics.Interval.Confidence;

/// How far units of different size can be from the share of all by chance alone, so that small ones
/// are not shamed by few answers (Spiegelhalter 2005, Statistics in Medicine 24:1185-1202; exact
/// limits).
///
/// @param expected the share of all
/// @param designEffect how many answers of the same customers are worth one
public record Funnel(double expected, double designEffect) {
    private static final Confidence NOTABLE = new Confidence(0.95);
    private static final Confidence EXTRAORDINARY = new Confidence(0.998);

    public Funnel {
        if (!(expected >= 0 && expected <= 1 && designEffect >= 1)) {
            throw new IllegalArgumentException(
                    "No funnel of %s with %s".formatted(expected, designEffect));
        }
    }

    /// One unit in twenty is beyond these by chance.
    public Interval notable(double answers) {
        return BinomialLimits.of(expected, answers / designEffect, NOTABLE);
    }

    /// One unit in five hundred is beyond these by chance.
    public Interval extraordinary(double answers) {
        return BinomialLimits.of(expected, answers / designEffect, EXTRAORDINARY);
    }
}
