package io.howdidwedo.servicekit.outbox;

import com.mongodb.client.MongoCollection;
import io.howdidwedo.contracts.event.Event;
import io.howdidwedo.contracts.schedule.TimerSet;
import io.howdidwedo.contracts.topic.EventType;
import io.howdidwedo.contracts.topic.Lane;
import io.howdidwedo.contracts.topic.OutgoingEvent;
import io.howdidwedo.servicekit.event.EventRecords;
import io.howdidwedo.servicekit.trace.CurrentTrace;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/// The outbox of one collection: a document carries the events its change causes in the array
/// `outbox`, so that change and events are one write; after the write the relay publishes them.
public final class Outbox {
    /// Name of the array in the document.
    public static final String FIELD = "outbox";

    private final MongoCollection<Document> collection;
    private final EventRecords records;
    private final OutboxRelay relay;

    Outbox(MongoCollection<Document> collection, EventRecords records, OutboxRelay relay) {
        this.collection = collection;
        this.records = records;
        this.relay = relay;
    }

    /// The events as they are to be stored in the document's `outbox`.
    public List<WaitingEvent> waiting(List<OutgoingEvent> events) {
        return events.stream().map(this::waiting).toList();
    }

    private WaitingEvent waiting(OutgoingEvent outgoing) {
        Event stated = outgoing.event();
        String trace = trace(outgoing);
        // Its time may come after many days, and what keeps it keeps its data only.
        Event event = trace != null && stated instanceof TimerSet timer ? timer.in(trace) : stated;
        return new WaitingEvent(
                outgoing.id(),
                outgoing.topic(),
                outgoing.key(),
                outgoing.partitionKey(),
                outgoing.at(),
                event == null ? null : EventType.of(event).wireName(),
                event == null ? null : records.data(event),
                outgoing.lane() == Lane.LIVE ? null : outgoing.lane(),
                trace);
    }

    /// In which trace it happened. A timer is known by the relationship it is about.
    private static @Nullable String trace(OutgoingEvent outgoing) {
        CurrentTrace now = CurrentTrace.now();
        return outgoing.event() instanceof TimerSet timer
                ? now.of(String.valueOf(timer.fires().relationshipId()))
                : now.of(outgoing.partitionKey());
    }

    /// Publishes what a just written document's outbox holds; returns at once. What does not get
    /// through now is swept up later.
    public void publish(Object documentId, List<WaitingEvent> events) {
        relay.publish(collection, documentId, events);
    }

    /// An event in a document's `outbox` array, as it is stored.
    ///
    /// @param type the name on the wire; null for a tombstone
    /// @param data JSON; null for a tombstone
    /// @param lane null for the live one
    /// @param trace its place in its trace; null when nobody is told of that
    public record WaitingEvent(
            UUID id,
            String topic,
            String key,
            String partitionKey,
            Instant at,
            @Nullable String type,
            @Nullable String data,
            @Nullable Lane lane,
            @Nullable String trace) {}
}
