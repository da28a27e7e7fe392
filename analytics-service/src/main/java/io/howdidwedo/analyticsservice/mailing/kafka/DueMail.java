package io.howdidwedo.analyticsservice.mailing.kafka;

import io.howdidwedo.analyticsservice.mailing.WhenDue;
import io.howdidwedo.contracts.schedule.TimerFired;
import io.howdidwedo.contracts.topic.Topics;
import io.howdidwedo.servicekit.event.EventRecords;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;

/// Hears which timers fired, and has done what they are for.
final class DueMail {
    private final EventRecords events;
    private final List<WhenDue> tasks;

    DueMail(EventRecords events, List<WhenDue> tasks) {
        this.events = events;
        this.tasks = tasks;
    }

    @KafkaListener(id = "analytics-mail", topics = Topics.DUE)
    void on(ConsumerRecord<String, byte[]> record) {
        if (events.read(record) instanceof TimerFired timer) {
            for (WhenDue task : tasks) {
                if (task.purpose() == timer.purpose()) {
                    task.due(timer);
                }
            }
        }
    }
}
