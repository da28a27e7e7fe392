package io.howdidwedo.contracts.topic;

import io.howdidwedo.contracts.event.Event;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An event that waits in a document's outbox until the broker has acknowledged it.
///
/// @param id derived from what happened, so that a repeat is recognised
/// @param topic where it goes
/// @param key the record's key
/// @param partitionKey what chooses the partition: records with the same one stay in order
/// @param at when it happened
/// @param event what happened; null withdraws what was said under this key (a tombstone)
/// @param lane where it waits to be read
public record OutgoingEvent(
        UUID id,
        String topic,
        String key,
        String partitionKey,
        Instant at,
        @Nullable Event event,
        Lane lane) {

    /// An event of the relationship that its key names.
    public static OutgoingEvent of(UUID id, String key, Instant at, Event event) {
        return of(id, key, key, at, event);
    }

    /// An event with a key of its own that stays in order with others of the partition key.
    public static OutgoingEvent of(
            UUID id, String key, String partitionKey, Instant at, Event event) {
        return new OutgoingEvent(
                id, EventType.of(event).topic(), key, partitionKey, at, event, Lane.LIVE);
    }

    /// The same in this lane. Only topics with a lane for history have more than one
    /// (`Topics.HISTORY`).
    public OutgoingEvent in(Lane other) {
        return new OutgoingEvent(id, topic, key, partitionKey, at, event, other);
    }

    /// Withdraws what was said under the key on the topic.
    public static OutgoingEvent tombstone(UUID id, String topic, String key, Instant at) {
        return new OutgoingEvent(id, topic, key, key, at, null, Lane.LIVE);
    }
}
