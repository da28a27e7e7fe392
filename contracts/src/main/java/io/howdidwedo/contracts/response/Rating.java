package io.howdidwedo.contracts.response;

import org.jspecify.annotations.Nullable;

/// Perceived performance on one expectation.
///
/// @param expectation id of the requirement rated
/// @param points how many points the scale has
/// @param value 1 to points; null when skipped or not applicable
/// @param notApplicable true when the customer said so, false when skipped
public record Rating(
        String expectation, int points, @Nullable Integer value, boolean notApplicable) {}
