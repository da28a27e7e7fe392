package io.howdidwedo.analyticsservice.figure;

import io.howdidwedo.analyticsservice.statistics.ClusteredRatio;
import io.howdidwedo.analyticsservice.statistics.Clusters;
import io.howdidwedo.analyticsservice.statistics.Estimate;
import io.howdidwedo.analyticsservice.statistics.Interval;
import io.howdidwedo.analyticsservice.statistics.Interval.Confidence;
import io.howdidwedo.analyticsservice.statistics.NetScore;
import io.howdidwedo.analyticsservice.statistics.comparison.ShareDifference;
import java.util.Optional;

/// How much a figure differs from the same figure of another period or another part, and how far
/// chance alone could have moved that (95 %).
///
/// @param value the one less the other, in the figure's own unit
/// @param few whether either is of fewer than 30 answers: its interval is a must, and nothing is
///     made of the value alone
public record Change(double value, Interval interval, boolean few) {

    /// Of enough answers.
    public Change(double value, Interval interval) {
        this(value, interval, false);
    }

    /// Between two counts of one metric; empty when either is withheld, is a number of things, or
    /// shows nothing of what chance does.
    public static Optional<Change> between(Metric metric, Counted one, Counted other) {
        if (isWithheld(metric, one) || isWithheld(metric, other)) {
            return Optional.empty();
        }
        Optional<Change> change = of(metric, one, other);
        return isOfFew(metric, one) || isOfFew(metric, other)
                ? change.map(its -> new Change(its.value(), its.interval(), true))
                : change;
    }

    private static boolean isOfFew(Metric metric, Counted counted) {
        return Figure.FEW.equals(counted.figure(metric).note());
    }

    private static Optional<Change> of(Metric metric, Counted one, Counted other) {
        return switch (metric.kind()) {
            case SHARE -> Optional.of(ofShares(hits(one).good(), hits(other).good()));
            case NET -> ofEstimates(net(one).estimate(), net(other).estimate());
            case MEAN, GAP, MONEY -> ofEstimates(mean(one).estimate(), mean(other).estimate());
            case COUNT -> Optional.empty();
        };
    }

    private static boolean isWithheld(Metric metric, Counted counted) {
        return counted.figure(metric).value() == null;
    }

    private static Change ofShares(Clusters one, Clusters other) {
        ShareDifference difference = ShareDifference.of(one, other);
        return new Change(difference.value(), difference.interval(Confidence.USUAL));
    }

    private static Optional<Change> ofEstimates(Optional<Estimate> one, Optional<Estimate> other) {
        return one.flatMap(first -> other.map(second -> ofEstimates(first, second)));
    }

    /// Welch's degrees of freedom, by Satterthwaite (1946, Biometrics Bulletin 2:110-114).
    private static Change ofEstimates(Estimate one, Estimate other) {
        double first = one.standardError() * one.standardError();
        double second = other.standardError() * other.standardError();
        double both = first + second;
        double degrees =
                both * both / (first * first / one.degrees() + second * second / other.degrees());
        Estimate difference = new Estimate(one.value() - other.value(), Math.sqrt(both), degrees);
        return new Change(difference.value(), difference.interval(Confidence.USUAL));
    }

    private static Counted.Hits hits(Counted counted) {
        return (Counted.Hits) counted;
    }

    private static NetScore net(Counted counted) {
        return new NetScore(hits(counted).good(), hits(counted).bad());
    }

    private static ClusteredRatio mean(Counted counted) {
        return ((Counted.Amounts) counted).mean();
    }

    /// Whether it is more than chance alone is likely to do.
    public boolean clearsChance() {
        return !interval.contains(0);
    }
}
