package io.howdidwedo.analyticsservice.report;

import java.time.Instant;

/// Puts the figures of a report into words.
public interface Digests {
    /// What the report says when it goes out at this instant, in its language.
    Digest digest(Report report, Instant dueAt);
}
