package io.howdidwedo.analyticsservice.statistics.control;

import io.howdidwedo.analyticsservice.statistics.Clusters;
import io.howdidwedo.analyticsservice.statistics.Interval;
import io.howdidwedo.analyticsservice.statistics.Interval.Confidence;
import io.howdidwedo.analyticsservice.statistics.Share;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;

/// A chart of shares by period (Shewhart's p-chart; Montgomery, Introduction to Statistical Quality
/// Control, section 7.2) around what earlier periods, once and for all, led to expect. Earlier
/// answers show that only within chance, too: limits and drift allow for it, or a steady series
/// would signal more often than it says.
///
/// @param expected share, between 0 and 1
/// @param designEffect how many answers of the same customers are worth one
/// @param basis answers that lead to expect it, as many as they are worth; infinite when it is
///     known
public record ControlChart(double expected, double designEffect, double basis) {
    private static final int SIGMAS = 3;
    private static final double ROUNDING = 1e-9;

    /// Of fewer hits or misses expected, a month's share is lopsided.
    private static final int FEW = 10;

    private static final NormalDistribution STANDARD_NORMAL = NormalDistribution.of(0, 1);

    public ControlChart {
        if (!(expected > 0 && expected < 1 && designEffect >= 1 && basis >= 1)) {
            throw new IllegalArgumentException(
                    "No chart of %s with %s on %s".formatted(expected, designEffect, basis));
        }
    }

    /// Around a share that is known.
    public static ControlChart around(double expected, double designEffect) {
        return new ControlChart(expected, designEffect, Double.POSITIVE_INFINITY);
    }

    /// Expects what earlier answers showed; there must be some. If none or all of them were hits,
    /// half an answer is added to either side: another has to remain thinkable.
    public static ControlChart after(Clusters earlier) {
        double share = earlier.share();
        double effective = earlier.effective().n();
        if (share == 0 || share == 1) {
            share = (share * effective + 0.5) / (effective + 1);
        }
        return new ControlChart(share, earlier.designEffect(), Math.max(1, effective));
    }

    /// Three standard deviations to either side; too wide or too narrow when few hits or misses
    /// are expected.
    public Interval sigmaLimits(double answers) {
        double reach = SIGMAS * standardError(answers);
        return new Interval(expected - reach, expected + reach).within(0, 1);
    }

    /// What chance does as seldom as three standard deviations, with however few answers.
    public Interval exactLimits(double answers) {
        return exactLimits(answers, Caution.THREE_SIGMA);
    }

    /// What chance does as seldom as that, with however few answers.
    public Interval exactLimits(double answers, Confidence confidence) {
        double effective = answers / designEffect;
        if (Double.isInfinite(basis)) {
            return BinomialLimits.of(expected, effective, confidence);
        }
        return predicted(confidence).of(whole(effective));
    }

    private static int whole(double answers) {
        return Math.max(1, (int) Math.min(answers, Integer.MAX_VALUE / 4.0));
    }

    /// Whether the share of a period is beyond what chance does.
    public boolean signals(Share period) {
        return signals(period, Caution.THREE_SIGMA);
    }

    /// Whether it is beyond what chance does that seldom.
    public boolean signals(Share period, Confidence confidence) {
        if (Double.isInfinite(basis)) {
            return !exactLimits(period.n(), confidence).contains(period.value());
        }
        int answers = whole(period.n() / designEffect);
        return predicted(confidence).exclude(towardsExpected(period.value(), answers), answers);
    }

    /// As many hits as the answers are worth; part of one does not count against the period.
    private int towardsExpected(double share, int answers) {
        double hits = share * answers;
        return (int) (share > expected ? Math.floor(hits + ROUNDING) : Math.ceil(hits - ROUNDING));
    }

    private PredictedLimits predicted(Confidence confidence) {
        int earlier = whole(basis);
        return new PredictedLimits((int) Math.round(expected * earlier), earlier, confidence);
    }

    /// How many standard errors the share of a period is above what is expected.
    public Ewma.Deviation deviation(Share period) {
        double answers = period.n() / designEffect;
        return new Ewma.Deviation(
                answers * Math.min(expected, 1 - expected) < FEW
                        ? normalScore(period.value(), whole(answers))
                        : (period.value() - expected) / standardError(period.n()),
                Math.sqrt(answers / basis));
    }

    /// The share of few hits or misses is lopsided, which would add up to drift: the normal
    /// variable that is as seldom stands for it (mid-p; Lancaster 1961, JASA 56:223-234).
    private double normalScore(double share, int answers) {
        BinomialDistribution chance = BinomialDistribution.of(answers, expected);
        int hits = (int) Math.round(share * answers);
        double below = chance.cumulativeProbability(hits) - chance.probability(hits) / 2;
        return STANDARD_NORMAL.inverseCumulativeProbability(below);
    }

    private double standardError(double answers) {
        return Math.sqrt(expected * (1 - expected) * designEffect / answers);
    }

    /// How seldom chance is taken for news: once in 370 periods by a single period and once in
    /// 370 by drift, all series that are watched together counted as one.
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
}
