package io.howdidwedo.analyticsservice.causes;

import io.howdidwedo.analyticsservice.figure.Change;
import io.howdidwedo.analyticsservice.figure.Counted;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.figure.Slice;
import io.howdidwedo.analyticsservice.statistics.Clusters;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What came of what was done about root causes.
public interface Fixes {
    /// So long before a fix and after it answers are held against each other.
    Duration LOOKED_AT = Duration.ofDays(180);

    /// More than these nobody reads.
    int MOST = 20;

    /// What came of one fix. Of the dissatisfied answers those whose cause nobody has found are in
    /// neither period: they may have this one.
    ///
    /// @param before answers with a verdict to transactions before it, hits the dissatisfied with
    ///     this root cause
    /// @param after the same of the time since
    /// @param unknown dissatisfied answers since then whose cause nobody has found
    record Effect(
            UUID fix,
            String cause,
            Instant fixedAt,
            Clusters before,
            Clusters after,
            long unknown) {

        /// How much more often there is dissatisfaction with this cause than before; empty where
        /// that cannot be told.
        public Optional<Change> change() {
            return Change.between(
                    Metric.DISSATISFIED,
                    new Counted.Hits(after, Clusters.NONE),
                    new Counted.Hits(before, Clusters.NONE));
        }
    }

    /// That of the fixes of what a slice is limited to, whatever its period; the newest first.
    List<Effect> effects(Slice slice);
}
