package io.howdidwedo.analyticsservice.statistics;

import io.howdidwedo.analyticsservice.statistics.Interval.Confidence;
import java.util.Optional;

/// The share of one end less the share of the other, in points from -100 to 100: net promoter
/// score, net delight.
///
/// @param good answers at the good end
/// @param bad answers at the bad end, of the same answers
public record NetScore(Clusters good, Clusters bad) {
    private static final double END = 0.75;
    private static final double MIDDLE = 1.5;

    public NetScore {
        if (good.answers() != bad.answers()) {
            throw new IllegalArgumentException(
                    "Not the same answers: %d, %d".formatted(good.answers(), bad.answers()));
        }
    }

    /// All answers, those in the middle included.
    public long answers() {
        return good.answers();
    }

    /// The score; there must be answers.
    public double value() {
        return 100.0 * (good.hits() - bad.hits()) / answers();
    }

    /// Standard error of the score as it stands, in points, each answer taken for itself.
    public double standardError() {
        double ends = (double) (good.hits() + bad.hits()) / answers();
        double mean = value() / 100;
        return 100 * Math.sqrt((ends - mean * mean) / answers());
    }

    /// The score with its standard error, widened by how much answers of one customer resemble each
    /// other; empty when all answers are alike, as nothing then shows what chance does.
    public Optional<Estimate> estimate() {
        double error =
                standardError()
                        * Math.sqrt(Math.max(1, Math.max(good.designEffect(), bad.designEffect())));
        return error > 0 && good.customers() > 1
                ? Optional.of(new Estimate(value(), error, good.customers() - 1))
                : Optional.empty();
    }

    /// The adjusted Wald interval (Rocks 2016), widened by how much answers of one customer
    /// resemble each other.
    public Interval interval(Confidence confidence) {
        return interval(Math.max(good.designEffect(), bad.designEffect()), confidence);
    }

    Interval interval(double designEffect, Confidence confidence) {
        double up = good.hits() + END;
        double down = bad.hits() + END;
        double n = answers() + END + MIDDLE + END;
        double mean = (up - down) / n;
        double variance = ((up + down) / n - mean * mean) / n * Math.max(1, designEffect);
        double reach = confidence.z() * Math.sqrt(variance);
        return new Interval(100 * (mean - reach), 100 * (mean + reach)).within(-100, 100);
    }
}
