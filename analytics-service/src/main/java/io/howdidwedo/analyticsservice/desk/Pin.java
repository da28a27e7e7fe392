package io.howdidwedo.analyticsservice.desk;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A figure or chart on somebody's own page.
///
/// @param part the name of the figure or chart
/// @param address of the page it was taken from, with its filters
/// @param removedAt null while it is there
public record Pin(UUID id, String part, String address, @Nullable Instant removedAt) {
    /// Taken away, or with null brought back.
    Pin removed(@Nullable Instant now) {
        return new Pin(id, part, address, now);
    }
}
