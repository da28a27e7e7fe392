package io.howdidwedo.servicekit.aggregate;

import io.howdidwedo.contracts.topic.OutgoingEvent;
import java.util.List;
import java.util.UUID;

/// A state to be written together with the events it causes.
public record Change<T>(UUID id, T state, List<OutgoingEvent> events) {

    public Change {
        events = List.copyOf(events);
    }
}
