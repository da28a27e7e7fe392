package io.howdidwedo.analyticsservice.figure;

import io.howdidwedo.analyticsservice.statistics.ClusteredRatio;
import io.howdidwedo.analyticsservice.statistics.Clusters;
import io.howdidwedo.analyticsservice.statistics.NetScore;

/// What was counted for one metric in one row.
public sealed interface Counted {

    /// How many have a property.
    ///
    /// @param good the hits; for a net score those of the good end
    /// @param bad those of the bad end; no hits unless it is a net score
    record Hits(Clusters good, Clusters bad) implements Counted {}

    /// What they amount to.
    ///
    /// @param mean each customer's amounts above the line and their number, or weight, below it
    /// @param answers their number
    record Amounts(ClusteredRatio mean, long answers) implements Counted {
        /// Those that all weigh the same.
        public Amounts(ClusteredRatio mean) {
            this(mean, Math.round(mean.below()));
        }
    }

    /// Nothing was counted.
    static Counted nothing(Metric metric) {
        return metric.kind().isMean()
                ? new Amounts(new ClusteredRatio(0, 0, 0, 0, 0, 0))
                : new Hits(Clusters.NONE, Clusters.NONE);
    }

    /// The figure that these counts make.
    default Figure figure(Metric metric) {
        return switch (this) {
            case Hits(Clusters good, Clusters bad) ->
                    switch (metric.kind()) {
                        case SHARE -> Figure.share(good);
                        case NET -> Figure.net(new NetScore(good, bad));
                        case COUNT -> Figure.count(good.answers(), good.customers());
                        case MEAN, GAP, MONEY ->
                                throw new IllegalArgumentException(metric + " of hits");
                    };
            case Amounts(ClusteredRatio mean, long answers) ->
                    switch (metric.kind()) {
                        case MEAN -> Figure.mean(mean, answers, 0, 100);
                        case GAP -> Figure.mean(mean, answers, -100, 100);
                        default ->
                                Figure.mean(
                                        mean,
                                        answers,
                                        Double.NEGATIVE_INFINITY,
                                        Double.POSITIVE_INFINITY);
                    };
        };
    }
}
