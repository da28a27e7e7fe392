package io.howdidwedo.analyticsservice.statistics.excellence;

import io.howdidwedo.analyticsservice.statistics.Confidence;
import io.howdidwedo.analyticsservice.statistics.comparison.Difference;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Whether every tier is served as well as the rest. That no difference was found does not show
/// that there is none: the whole interval has to be small.
final class Bias {
    private Bias() {}

    /// Passed when all tiers are within the margin of the rest, whatever chance did; failed when
    /// one is beyond it and chance did not do it.
    static Outcome of(List<Tier> tiers, double margin) {
        if (tiers.size() < 2) {
            return Outcome.NOT_SHOWN;
        }
        Confidence confidence = Confidence.USUAL.across(tiers.size());
        return Outcome.ofAll(
                IntStream.range(0, tiers.size())
                        .mapToObj(at -> of(tiers.get(at), rest(tiers, at), margin, confidence))
                        .toList());
    }

    private static Outcome of(Tier tier, Tier rest, double margin, Confidence confidence) {
        if (tier.all().customers() < Excellence.CUSTOMERS
                || rest.all().customers() < Excellence.CUSTOMERS) {
            return Outcome.NOT_SHOWN;
        }
        Optional<Difference> difference = tier.less(rest);
        return difference.map(one -> of(one, margin, confidence)).orElse(Outcome.NOT_SHOWN);
    }

    private static Outcome of(Difference difference, double margin, Confidence confidence) {
        if (difference.interval(confidence).liesBetween(-margin, margin)) {
            return Outcome.PASS;
        }
        return difference.clearsChance(confidence) && Math.abs(difference.value()) > margin
                ? Outcome.FAIL
                : Outcome.NOT_SHOWN;
    }

    private static Tier rest(List<Tier> tiers, int without) {
        return IntStream.range(0, tiers.size())
                .filter(at -> at != without)
                .mapToObj(tiers::get)
                .reduce(Tier::plus)
                .orElseThrow();
    }
}
