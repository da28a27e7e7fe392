package io.howdidwedo.operationsservice.hook.kafka;

import io.howdidwedo.contracts.event.Event;
import io.howdidwedo.contracts.topic.Lane;
import io.howdidwedo.contracts.topic.Topics;
import io.howdidwedo.operationsservice.hook.TakingEvents;
import io.howdidwedo.operationsservice.hook.event.HookEvent;
import io.howdidwedo.operationsservice.hook.event.HookEvents;
import io.howdidwedo.servicekit.event.EventRecords;
import io.howdidwedo.servicekit.event.PolledEvents;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.listener.ConsumerSeekAware;
import org.springframework.stereotype.Component;

/// Hears what hooks may want to be told of, as soon as there is one ([HookListening]).
///
/// The first time it begins a week back: what came to be so before a hook was made is not told to
/// it, and where the broker forgot how far was read, that was no more than a week ago.
@Component
final class HookListener implements ConsumerSeekAware {
    static final String ID = "operations-hooks";
    private static final Duration WEEK = Duration.ofDays(7);

    private final EventRecords records;
    private final PolledEvents polled;
    private final TakingEvents taking;
    private final Clock clock;

    HookListener(EventRecords records, PolledEvents polled, TakingEvents taking, Clock clock) {
        this.records = records;
        this.polled = polled;
        this.taking = taking;
        this.clock = clock;
    }

    /// Who begins at the very beginning has not read before.
    @Override
    public void onPartitionsAssigned(
            Map<TopicPartition, Long> positions, ConsumerSeekCallback seeking) {
        long weekAgo = clock.instant().minus(WEEK).toEpochMilli();
        positions.forEach(
                (partition, position) -> {
                    if (position == 0) {
                        seeking.seekToTimestamp(partition.topic(), partition.partition(), weekAgo);
                    }
                });
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
