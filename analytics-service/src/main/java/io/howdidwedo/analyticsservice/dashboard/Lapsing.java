package io.howdidwedo.analyticsservice.dashboard;

import io.howdidwedo.analyticsservice.figure.Slice;
import io.howdidwedo.analyticsservice.statistics.Clusters;

/// Which relationships have fallen silent.
public interface Lapsing {

    /// Relationships with an own rhythm: two transactions at least. One has lapsed when its last
    /// transaction is more than twice its median interval before the newest one of its team.
    ///
    /// @param dissatisfied those whose last verdict in the slice was dissatisfied, hits the lapsed
    /// @param others all others with a verdict in the slice, hits the lapsed
    record Lapsed(Clusters dissatisfied, Clusters others) {}

    /// Those of a slice. The rhythm of a relationship is that of all its transactions.
    Lapsed lapsed(Slice slice);
}
