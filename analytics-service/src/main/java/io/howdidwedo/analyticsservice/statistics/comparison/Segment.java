package io.howdidwedo.analyticsservice.statistics.comparison;

import io.howdidwedo.analyticsservice.statistics.Clusters;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// The answers of one segment of the customers, such as a tier.
///
/// @param all over all offerings
/// @param byOffering those about each offering
public record Segment(Clusters all, Map<String, Clusters> byOffering) {
    /// So much of one side's answers would have to be about other offerings for the mixes to be
    /// alike.
    private static final double OTHER_MIX = 0.1;

    public Segment {
        byOffering = Map.copyOf(byOffering);
        long each = byOffering.values().stream().mapToLong(Clusters::answers).sum();
        if (each != all.answers()) {
            throw new IllegalArgumentException(
                    "Not the same answers: %d, %d".formatted(all.answers(), each));
        }
    }

    /// Together with another segment, whose customers are others.
    public Segment plus(Segment other) {
        Map<String, Clusters> sum = new TreeMap<>(byOffering);
        other.byOffering.forEach((offering, some) -> sum.merge(offering, some, Clusters::plus));
        return new Segment(all.plus(other.all), sum);
    }

    /// The difference of this segment to the rest, offering by offering when the two ask for
    /// different ones; empty when they then have none in common. Both must have answers.
    public Optional<Difference> less(Segment rest) {
        if (!asksForOthersThan(rest)) {
            return Optional.of(ShareDifference.of(all, rest.all));
        }
        List<Stratum> strata = strata(rest);
        return strata.isEmpty() ? Optional.empty() : Optional.of(new StratifiedDifference(strata));
    }

    /// All but one of these segments, together.
    ///
    /// @param segments at least two
    public static Segment rest(List<Segment> segments, int without) {
        return IntStream.range(0, segments.size())
                .filter(at -> at != without)
                .mapToObj(segments::get)
                .reduce(Segment::plus)
                .orElseThrow();
    }

    private boolean asksForOthersThan(Segment rest) {
        Set<String> offerings = new HashSet<>(byOffering.keySet());
        offerings.addAll(rest.byOffering.keySet());
        double apart =
                offerings.stream()
                        .mapToDouble(offering -> Math.abs(part(offering) - rest.part(offering)))
                        .sum();
        return apart / 2 >= OTHER_MIX;
    }

    private double part(String offering) {
        return (double) about(offering).answers() / all.answers();
    }

    private Clusters about(String offering) {
        return byOffering.getOrDefault(offering, Clusters.of(List.of()));
    }

    private List<Stratum> strata(Segment rest) {
        return byOffering.keySet().stream()
                .filter(
                        offering ->
                                about(offering).answers() > 0 && rest.about(offering).answers() > 0)
                .sorted()
                .map(
                        offering ->
                                new Stratum(
                                        about(offering).effective(),
                                        rest.about(offering).effective()))
                .toList();
    }
}
