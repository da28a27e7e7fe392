package io.howdidwedo.analyticsservice.completeness.web;

import io.howdidwedo.analyticsservice.completeness.Completeness;
import org.jspecify.annotations.Nullable;

/// That facts are still being judged, as the API tells it beside figures, answers and verdicts: as
/// long as it is there they are not final.
///
/// @param left how many facts are still to be judged or counted, or 1 as long as verdicts are being
///     worked out again
public record Judging(long left) {

    /// That of figures; null when they are final.
    public static @Nullable Judging of(Completeness completeness) {
        return completeness.isWhole() ? null : new Judging(completeness.left());
    }
}
