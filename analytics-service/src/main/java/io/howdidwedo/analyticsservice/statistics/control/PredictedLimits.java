package io.howdidwedo.analyticsservice.statistics.control;

import io.howdidwedo.analyticsservice.statistics.Interval;
import io.howdidwedo.analyticsservice.statistics.Interval.Confidence;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;
import org.apache.commons.statistics.distribution.HypergeometricDistribution;

/// The shares that so many answers show by chance alone when what to expect of them is itself the
/// share of so many earlier ones: those that Fisher's exact test would not tell from the earlier
/// ones, so that at most half of what is left to chance falls beyond either limit, however few the
/// earlier answers are.
///
/// @param earlierHits hits among the earlier answers
/// @param earlier answers, as many as they are worth
record PredictedLimits(int earlierHits, int earlier, Confidence confidence) {
    /// With more hits and misses than this a normal distribution cannot be told from the exact one.
    private static final int PLENTY = 1_000;

    /// Adding up all that chance can do takes long, and months that are over ask for the same each
    /// time a page is looked at: limits that were found are remembered.
    private static final int MOST = 10_000;

    private static final Map<Asked, Interval> FOUND = new ConcurrentHashMap<>();

    private record Asked(PredictedLimits limits, int answers) {}

    Interval of(int answers) {
        if (areMany(answers)) {
            return normal(answers);
        }
        Asked asked = new Asked(this, answers);
        Interval known = FOUND.get(asked);
        if (known != null) {
            return known;
        }
        if (FOUND.size() >= MOST) {
            FOUND.clear();
        }
        Interval found = find(answers);
        FOUND.put(asked, found);
        return found;
    }

    private Interval find(int answers) {
        double beyond = (1 - confidence.level()) / 2;
        int low =
                first(
                        answers,
                        hits -> distribution(hits, answers).cumulativeProbability(hits) > beyond);
        int high =
                first(
                        answers,
                        hits ->
                                !(distribution(hits + 1, answers).survivalProbability(hits)
                                        > beyond));
        return new Interval((double) low / answers, (double) high / answers);
    }

    /// Whether so many hits are beyond what chance does.
    boolean exclude(int hits, int answers) {
        if (areMany(answers)) {
            return !normal(answers).contains((double) hits / answers);
        }
        double beyond = (1 - confidence.level()) / 2;
        HypergeometricDistribution chance = distribution(hits, answers);
        return !(chance.cumulativeProbability(hits) > beyond)
                || !(chance.survivalProbability(hits - 1) > beyond);
    }

    /// How hits fall to these answers, given how many there are in both together.
    private HypergeometricDistribution distribution(int hits, int answers) {
        return HypergeometricDistribution.of(earlier + answers, earlierHits + hits, answers);
    }

    /// The least number of hits from which this holds, at most all.
    private static int first(int answers, IntPredicate holds) {
        int low = 0;
        int high = answers;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (holds.test(middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private boolean areMany(int answers) {
        return answers * Math.min(pooled(), 1 - pooled()) > PLENTY;
    }

    private double pooled() {
        return (double) earlierHits / earlier;
    }

    private Interval normal(int answers) {
        double pooled = pooled();
        double reach =
                confidence.z() * Math.sqrt(pooled * (1 - pooled) * (1.0 / answers + 1.0 / earlier));
        return new Interval(pooled - reach, pooled + reach).within(0, 1);
    }
}
