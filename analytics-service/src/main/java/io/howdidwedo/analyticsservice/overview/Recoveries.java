package io.howdidwedo.analyticsservice.overview;

import io.howdidwedo.analyticsservice.figure.Slice;
import io.howdidwedo.analyticsservice.statistics.comparison.PairedShares;
import java.util.Optional;

/// Whether follow-up has helped: the same customers before and after.
@FunctionalInterface
public interface Recoveries {

    /// How many are satisfied when they are asked again after their case was resolved, and were
    /// before it was opened; of cases opened in the slice's period, of each customer the last.
    /// Empty when fewer than five have answered both times.
    Optional<PairedShares> paired(Slice slice);
}
