package io.howdidwedo.analyticsservice.loyalty;

import io.howdidwedo.analyticsservice.figure.Slice;
import io.howdidwedo.analyticsservice.statistics.Clusters;
import java.math.BigDecimal;
import java.util.List;

/// Which relationships have fallen silent, and what may be lost with them.
public interface Lapsing {

    /// Relationships with an own rhythm: two transactions at least. One has lapsed when its last
    /// transaction is more than twice its median interval before the newest one of its team.
    ///
    /// @param dissatisfied those whose last verdict in the slice was dissatisfied, hits the lapsed
    /// @param others all others with a verdict in the slice, hits the lapsed
    record Lapsed(Clusters dissatisfied, Clusters others) {}

    /// What relationships with a verdict in a slice brought in the 365 days before the newest
    /// transaction of their team.
    ///
    /// @param currency ISO 4217 code
    /// @param all in its main unit, like the other two
    /// @param dissatisfied of it that of relationships whose last verdict was dissatisfied
    /// @param lapsed of that in turn what is of those that have lapsed
    /// @param relationships how many of them were dissatisfied last
    record Turnover(
            String currency,
            BigDecimal all,
            BigDecimal dissatisfied,
            BigDecimal lapsed,
            long relationships) {}

    /// That of each currency, the most transactions first.
    List<Turnover> turnover(Slice slice);

    /// Those of a slice. The rhythm of a relationship is that of all its transactions.
    Lapsed lapsed(Slice slice);
}
