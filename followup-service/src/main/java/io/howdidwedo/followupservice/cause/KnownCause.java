package io.howdidwedo.followupservice.cause;

import io.howdidwedo.contracts.event.DerivedId;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A root cause of the organisation's list.
///
/// @param name as people read it
/// @param into the name that took its place; null while it stands for itself
public record KnownCause(String name, @Nullable String into, Instant createdAt) {

    /// What is the same however it is written: capitals and spaces do not matter.
    static String key(String name) {
        return plain(name).toLowerCase(Locale.ROOT);
    }

    /// As it was written, with single spaces.
    static String plain(String name) {
        return name.strip().replaceAll("\\s+", " ");
    }

    static UUID idOf(String name) {
        return DerivedId.of("known-cause", key(name));
    }
}
