package io.howdidwedo.analyticsservice.statistics.control;

import io.howdidwedo.analyticsservice.statistics.Confidence;

/// How seldom chance is taken for news: once in 370 periods by a single period and once in 370 by
/// drift, all series that are watched together counted as one.
///
/// @param single how sure a single period's limits are
/// @param drift what finds drift
public record Caution(Confidence single, Ewma drift) {
    /// As seldom beyond as three standard deviations of a normal variable.
    static final Confidence THREE_SIGMA = new Confidence(0.9973002039367398);

    /// For one series.
    public static final Caution USUAL = new Caution(THREE_SIGMA, Ewma.USUAL);

    private static final double PERIODS = 370;

    /// For so many series side by side.
    public static Caution across(int series) {
        return series <= 1
                ? USUAL
                : new Caution(
                        THREE_SIGMA.across(series),
                        Ewma.signalling(Ewma.USUAL.weight(), PERIODS * series));
    }
}
