package io.howdidwedo.analyticsservice.figure;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A span of time, open at either end when that is null.
///
/// @param from inclusive
/// @param until exclusive
public record Period(@Nullable Instant from, @Nullable Instant until) {
    /// All there is.
    public static final Period ALWAYS = new Period(null, null);
}
