package io.howdidwedo.analyticsservice.causes;

import io.howdidwedo.analyticsservice.figure.Slice;
import io.howdidwedo.analyticsservice.statistics.Clusters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What teams found to be the reasons of dissatisfaction.
public interface Causes {

    /// A root cause.
    ///
    /// @param name as the team has stated it; null for answers whose case has none yet, or that
    ///     made no case
    /// @param dissatisfied all dissatisfied answers, hits those with this cause
    record Cause(@Nullable String name, Clusters dissatisfied) {}

    /// Those of a slice, the most frequent first and the unknown last.
    List<Cause> ofDissatisfaction(Slice slice);
}
