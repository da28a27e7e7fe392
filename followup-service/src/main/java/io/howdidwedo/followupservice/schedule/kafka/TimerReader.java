package io.howdidwedo.followupservice.schedule.kafka;

import io.howdidwedo.contracts.schedule.TimerSet;
import io.howdidwedo.contracts.topic.EventType;
import io.howdidwedo.servicekit.event.EventRecords;
import io.howdidwedo.servicekit.event.EventRecords.MalformedEvent;
import java.time.Instant;

/// Reads what timers are set with.
final class TimerReader {
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    private final EventRecords events;

    TimerReader(EventRecords events) {
        this.events = events;
    }

    /// The timer with this data.
    ///
    /// @throws MalformedEvent when it is none, or due when nobody lives
    TimerSet timer(byte[] data) {
        TimerSet set = (TimerSet) events.event(EventType.TIMER_SET, data);
        if (set.dueAt().isBefore(Instant.EPOCH) || set.dueAt().isAfter(LATEST)) {
            throw new MalformedEvent("dueAt must be between 1970 and 9999.");
        }
        return set;
    }
}
