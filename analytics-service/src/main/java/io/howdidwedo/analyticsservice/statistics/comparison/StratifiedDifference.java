package io.howdidwedo.analyticsservice.statistics.comparison;

import io.howdidwedo.analyticsservice.statistics.Interval;
import io.howdidwedo.analyticsservice.statistics.Interval.Confidence;
import io.howdidwedo.analyticsservice.statistics.Share;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/// The difference of shares common to all strata, so that another mix of strata makes none: the
/// Mantel-Haenszel difference with its variance by Sato (Greenland and Robins 1985, Biometrics
/// 41:55-68; Sato 1989, Biometrics 45:1323-1324).
public record StratifiedDifference(List<Stratum> strata) implements Difference {
    private static final double CONTINUITY = 0.5;

    public StratifiedDifference {
        strata = List.copyOf(strata);
        if (strata.isEmpty()) {
            throw new IllegalArgumentException("Nothing to compare");
        }
    }

    @Override
    public double value() {
        return sum(Stratum::weightedDifference) / sum(Stratum::weight);
    }

    /// When hits are nowhere or everywhere, the strata say nothing of chance: then it is the
    /// interval of all of them together.
    @Override
    public Interval interval(Confidence confidence) {
        double variance = variance();
        if (!(variance > 0)) {
            return together().interval(confidence);
        }
        double reach = confidence.z() * Math.sqrt(variance);
        return new Interval(value() - reach, value() + reach).within(-1, 1);
    }

    /// The Mantel-Haenszel test.
    @Override
    public double p() {
        return TwoSided.p(Math.sqrt(chiSquare()));
    }

    /// The statistic of the Mantel-Haenszel test with continuity correction, of one degree of
    /// freedom (1959, Journal of the National Cancer Institute 22:719-748).
    public double chiSquare() {
        double surplus = Math.abs(sum(Stratum::weightedDifference));
        double corrected = surplus >= CONTINUITY ? surplus - CONTINUITY : surplus;
        double variance = sum(Stratum::hypergeometricVariance);
        return variance > 0 ? corrected * corrected / variance : 0;
    }

    /// The common odds ratio (Mantel and Haenszel 1959); empty when it is nought, infinite or
    /// neither.
    public OptionalDouble oddsRatio() {
        double concordant = sum(Stratum::concordant);
        double discordant = sum(Stratum::discordant);
        return concordant > 0 && discordant > 0
                ? OptionalDouble.of(concordant / discordant)
                : OptionalDouble.empty();
    }

    /// Sato's.
    private double variance() {
        double weight = sum(Stratum::weight);
        double spread = (sum(Stratum::concordant) + sum(Stratum::discordant)) / 2;
        return (value() * sum(Stratum::slope) + spread) / (weight * weight);
    }

    private ShareDifference together() {
        return new ShareDifference(
                new Share(
                        sum(stratum -> stratum.first().hits()),
                        sum(stratum -> stratum.first().n())),
                new Share(
                        sum(stratum -> stratum.second().hits()),
                        sum(stratum -> stratum.second().n())));
    }

    private double sum(ToDoubleFunction<Stratum> term) {
        return strata.stream().mapToDouble(term).sum();
    }
}
