package io.howdidwedo.analyticsservice.overview;

import io.howdidwedo.analyticsservice.figure.Slice;
import io.howdidwedo.analyticsservice.statistics.Clusters;

/// Whether customers can rely on what they were promised, time after time.
public interface Consistency {

    /// The relationships with two verdicts or more in the slice, each counting once; those without
    /// a broken promise are hits.
    Clusters relationships(Slice slice);
}
