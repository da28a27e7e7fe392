package io.howdidwedo.operationsservice.hook.kafka;

import io.howdidwedo.contracts.event.Event;
import io.howdidwedo.contracts.topic.Lane;
import io.howdidwedo.contracts.topic.Topics;
import io.howdidwedo.operationsservice.hook.TakingEvents;
import io.howdidwedo.operationsservice.hook.event.HookEvent;
import io.howdidwedo.operationsservice.hook.event.HookEvents;
import io.howdidwedo.servicekit.event.EventRecords;
import io.howdidwedo.servicekit.event.PolledEvents;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/// Hears what hooks may want to be told of, as soon as there is one ([HookListening]).
///
/// The first time it begins a week back: what came to be so before a hook was made is not told to
/// it, and where the broker forgot how far was read, that was no more than a week ago.
@Component
final class HookListener {
    static final String ID = "operations-hooks";

    private final EventRecords records;
    private final PolledEvents polled;
    private final TakingEvents taking;

    HookListener(EventRecords records, PolledEvents polled, TakingEvents taking) {
        this.records = records;
        this.polled = polled;
        this.taking = taking;
    }

    @KafkaListener(
            id = ID,
            topics = {
                Topics.TRANSACTIONS,
                Topics.INVITATIONS,
                Topics.RESPONSES,
                Topics.VERDICTS,
                Topics.CASES
            },
            autoStartup = "false",
            properties = "auto.offset.reset=by_duration:P7D",
            batch = "true")
    void on(List<ConsumerRecord<String, byte[]>> poll) {
        polled.workOff(poll, this::told, this::take);
    }

    private @Nullable List<HookEvent> told(ConsumerRecord<String, byte[]> record) {
        Event event = records.read(record);
        return event == null
                ? null
                : HookEvents.of(
                        event,
                        Instant.ofEpochMilli(record.timestamp()),
                        EventRecords.laneOf(record) == Lane.HISTORY);
    }

    private void take(List<List<HookEvent>> set) {
        taking.take(set.stream().flatMap(List::stream).toList());
    }
}
