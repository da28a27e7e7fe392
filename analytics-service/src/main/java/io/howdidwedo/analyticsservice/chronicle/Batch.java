package io.howdidwedo.analyticsservice.chronicle;

import io.howdidwedo.contracts.event.Event;
import java.util.List;
import java.util.Map;

/// Events read in one go, and where reading goes on.
///
/// @param next the next record to read of each partition read from
public record Batch(List<Event> events, Map<Partition, Long> next) {

    public Batch {
        events = List.copyOf(events);
        next = Map.copyOf(next);
    }

    /// A partition of a topic.
    public record Partition(String topic, int partition) {}
}
