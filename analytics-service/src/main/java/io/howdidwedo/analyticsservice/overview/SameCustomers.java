package io.howdidwedo.analyticsservice.overview;

import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.figure.Slice;
import io.howdidwedo.analyticsservice.statistics.comparison.PairedShares;
import java.util.Optional;

/// What the same customers say in two periods: a change among them is not made by others having
/// answered.
public interface SameCustomers {

    /// The customers with an answer in both slices, by whether their last one there is a hit of the
    /// metric, a share of answers that count. Empty when fewer than five have.
    Optional<PairedShares> of(Metric metric, Slice now, Slice before);
}
