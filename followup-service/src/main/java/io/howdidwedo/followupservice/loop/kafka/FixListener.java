package io.howdidwedo.followupservice.loop.kafka;

import io.howdidwedo.contracts.schedule.TimerFired;
import io.howdidwedo.contracts.topic.Topics;
import io.howdidwedo.followupservice.loop.ClosingLoops;
import io.howdidwedo.servicekit.event.EventRecords;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/// Hears that customers are to be told of a fix; beside the cases, which it must not hold up.
@Component
final class FixListener {
    private final EventRecords events;
    private final ClosingLoops loops;

    FixListener(EventRecords events, ClosingLoops loops) {
        this.events = events;
        this.loops = loops;
    }

    @KafkaListener(id = "followup-fixes", topics = Topics.DUE)
    void on(ConsumerRecord<String, byte[]> record) {
        if (events.read(record) instanceof TimerFired timer) {
            loops.due(timer);
        }
    }
}
