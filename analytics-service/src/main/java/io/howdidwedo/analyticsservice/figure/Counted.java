package io.howdidwedo.analyticsservice.figure;

import io.howdidwedo.analyticsservice.statistics.Clusters;
import io.howdidwedo.analyticsservice.statistics.NetScore;

/// What was counted for one metric in one row.
///
/// @param good the hits; for a net score those of the good end
/// @param bad those of the bad end; no hits unless it is a net score
public record Counted(Clusters good, Clusters bad) {

    /// Nothing was counted.
    static Counted nothing() {
        Clusters none = new Clusters(0, 0, 0, 0, 0, 0);
        return new Counted(none, none);
    }

    Figure figure(Metric metric) {
        return switch (metric.kind()) {
            case SHARE -> Figure.share(good);
            case NET -> Figure.net(new NetScore(good, bad));
            case COUNT -> Figure.count(good.answers(), good.customers());
        };
    }
}
