package io.howdidwedo.analyticsservice.rejudging;

import org.jspecify.annotations.Nullable;

/// Relationships to be judged again.
///
/// @param offering of that offering only; null for all
/// @param round grows when the same is asked for once more before it is done
public record Rework(@Nullable String offering, long round) {}
