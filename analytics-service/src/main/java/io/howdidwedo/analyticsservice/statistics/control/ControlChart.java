package io.howdidwedo.analyticsservice.statistics.control;

import io.howdidwedo.analyticsservice.statistics.Clusters;
import io.howdidwedo.analyticsservice.statistics.Confidence;
import io.howdidwedo.analyticsservice.statistics.Interval;
import io.howdidwedo.analyticsservice.statistics.Share;

/// A chart of shares by period (Shewhart's p-chart; Montgomery, Introduction to Statistical
/// Quality Control, section 7.2) around what earlier periods, once and for all, led to expect.
///
/// @param expected share, between 0 and 1
/// @param designEffect how many answers of the same customers are worth one
public record ControlChart(double expected, double designEffect) {
    private static final int SIGMAS = 3;

    /// As seldom beyond as three standard deviations of a normal variable.
    private static final Confidence THREE_SIGMA = new Confidence(0.9973002039367398);

    public ControlChart {
        if (!(expected > 0 && expected < 1 && designEffect >= 1)) {
            throw new IllegalArgumentException(
                    "No chart of %s with %s".formatted(expected, designEffect));
        }
    }

    /// Expects what earlier answers showed; there must be some. If none or all of them were hits,
    /// half an answer is added to either side: another has to remain thinkable.
    public static ControlChart after(Clusters earlier) {
        double share = earlier.share();
        if (share == 0 || share == 1) {
            double effective = earlier.effective().n();
            share = (share * effective + 0.5) / (effective + 1);
        }
        return new ControlChart(share, earlier.designEffect());
    }

    /// Three standard deviations to either side; too wide or too narrow when few hits or misses
    /// are expected.
    public Interval sigmaLimits(double answers) {
        double reach = SIGMAS * standardError(answers);
        return new Interval(expected - reach, expected + reach).within(0, 1);
    }

    /// What chance does as seldom as three standard deviations, with however few answers.
    public Interval exactLimits(double answers) {
        return BinomialLimits.of(expected, answers / designEffect, THREE_SIGMA);
    }

    /// Whether the share of a period is beyond what chance does.
    public boolean signals(Share period) {
        return !exactLimits(period.n()).contains(period.value());
    }

    /// How many standard errors the share of a period is above what is expected.
    public double standardised(Share period) {
        return (period.value() - expected) / standardError(period.n());
    }

    private double standardError(double answers) {
        return Math.sqrt(expected * (1 - expected) * designEffect / answers);
    }
}
