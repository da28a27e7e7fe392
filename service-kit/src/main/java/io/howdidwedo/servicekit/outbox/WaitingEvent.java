package io.howdidwedo.servicekit.outbox;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An event in a document's `outbox` array, as it is stored.
///
/// @param type the name on the wire; null for a tombstone
/// @param data JSON; null for a tombstone
public record WaitingEvent(
        UUID id,
        String topic,
        String key,
        String partitionKey,
        Instant at,
        @Nullable String type,
        @Nullable String data) {}
