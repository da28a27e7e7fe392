package io.howdidwedo.analyticsservice.verdict;

import io.howdidwedo.analyticsservice.parameter.Parameters;
import io.howdidwedo.contracts.offering.Requirement;
import io.howdidwedo.contracts.verdict.VerdictChanged.Basis;
import io.howdidwedo.contracts.verdict.VerdictChanged.SecondaryOutcome;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How far a response lies above or below what this customer has come to expect (S5), over all
/// secondary expectations by their weights.
///
/// @param gap mean gap
/// @param sd its standard deviation, as if the ratings of one answer moved together
/// @param threshold what the gap must reach to be noticed
record SecondaryGap(double gap, double sd, double threshold) {

    /// The mean gap; empty when less than half of the weight has an answer and a basis.
    ///
    /// @param outcomes of those that were rated
    /// @param secondary all secondary expectations
    static Optional<SecondaryGap> of(
            List<SecondaryOutcome> outcomes, List<Requirement> secondary, Parameters parameters) {
        Weighted sums = new Weighted();
        for (Requirement requirement : secondary) {
            sums.weights.put(requirement.id(), requirement.weight());
            sums.all += requirement.weight();
        }
        outcomes.forEach(sums::add);
        return sums.gap(parameters);
    }

    /// Gaps added up by the weights of what they are of.
    private static final class Weighted {
        private final Map<String, Double> weights = new HashMap<>();
        private double all;
        private double part;
        private double gap;
        private double sd;
        private double noise;

        void add(SecondaryOutcome outcome) {
            Double its = outcome.gap();
            if (its != null && outcome.basis() != Basis.NONE) {
                double weight = weights.getOrDefault(outcome.expectation(), 0.0);
                part += weight;
                gap += weight * its;
                sd += weight * value(outcome.sd());
                noise += weight * outcome.usual().noise();
            }
        }

        Optional<SecondaryGap> gap(Parameters parameters) {
            if (part <= 0 || part < all / 2) {
                return Optional.empty();
            }
            double noticeable = parameters.noticeable() * noise / part;
            double certain = parameters.certainty() * sd / part;
            return Optional.of(
                    new SecondaryGap(gap / part, sd / part, Math.max(noticeable, certain)));
        }
    }

    boolean above() {
        return gap >= threshold;
    }

    boolean below() {
        return gap <= -threshold;
    }

    private static double value(@Nullable Double number) {
        return number == null ? 0 : number;
    }
}
