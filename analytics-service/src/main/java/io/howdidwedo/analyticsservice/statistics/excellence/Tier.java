package io.howdidwedo.analyticsservice.statistics.excellence;

import io.howdidwedo.analyticsservice.statistics.Clusters;
import io.howdidwedo.analyticsservice.statistics.comparison.Difference;
import io.howdidwedo.analyticsservice.statistics.comparison.ShareDifference;
import io.howdidwedo.analyticsservice.statistics.comparison.StratifiedDifference;
import io.howdidwedo.analyticsservice.statistics.comparison.Stratum;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// The satisfied-or-better answers of the customers of one tier.
///
/// @param all over all offerings
/// @param byOffering those about each offering
public record Tier(Clusters all, Map<String, Clusters> byOffering) {
    /// So much of one side's answers would have to be about other offerings for the mixes to be
    /// alike.
    private static final double OTHER_MIX = 0.1;

    public Tier {
        byOffering = Map.copyOf(byOffering);
        long each = byOffering.values().stream().mapToLong(Clusters::answers).sum();
        if (each != all.answers()) {
            throw new IllegalArgumentException(
                    "Not the same answers: %d, %d".formatted(all.answers(), each));
        }
    }

    /// Together with another tier, whose customers are others.
    Tier plus(Tier other) {
        Map<String, Clusters> sum = new TreeMap<>(byOffering);
        other.byOffering.forEach((offering, some) -> sum.merge(offering, some, Clusters::plus));
        return new Tier(all.plus(other.all), sum);
    }

    /// The difference of this tier to the rest, offering by offering when the two ask for different
    /// ones; empty when they then have none in common. Both must have answers.
    Optional<Difference> less(Tier rest) {
        if (!asksForOthersThan(rest)) {
            return Optional.of(ShareDifference.of(all, rest.all));
        }
        List<Stratum> strata = strata(rest);
        return strata.isEmpty() ? Optional.empty() : Optional.of(new StratifiedDifference(strata));
    }

    private boolean asksForOthersThan(Tier rest) {
        Set<String> offerings = new HashSet<>(byOffering.keySet());
        offerings.addAll(rest.byOffering.keySet());
        double apart =
                offerings.stream().mapToDouble(one -> Math.abs(part(one) - rest.part(one))).sum();
        return apart / 2 >= OTHER_MIX;
    }

    private double part(String offering) {
        return (double) about(offering).answers() / all.answers();
    }

    private Clusters about(String offering) {
        return byOffering.getOrDefault(offering, Clusters.of(List.of()));
    }

    private List<Stratum> strata(Tier rest) {
        return byOffering.keySet().stream()
                .filter(one -> about(one).answers() > 0 && rest.about(one).answers() > 0)
                .sorted()
                .map(one -> new Stratum(about(one).effective(), rest.about(one).effective()))
                .toList();
    }
}
