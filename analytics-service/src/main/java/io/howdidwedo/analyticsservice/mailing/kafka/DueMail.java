package io.howdidwedo.analyticsservice.mailing.kafka;

import io.howdidwedo.analyticsservice.mailing.Timetable;
import io.howdidwedo.contracts.event.Event;
import io.howdidwedo.contracts.schedule.TimerFired;
import io.howdidwedo.contracts.topic.Topics;
import io.howdidwedo.servicekit.event.PolledEvents;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;

/// Hears which timers fired, and has done what they are for.
final class DueMail {
    private final PolledEvents polled;
    private final List<Timetable.WhenDue> tasks;

    DueMail(PolledEvents polled, List<Timetable.WhenDue> tasks) {
        this.polled = polled;
        this.tasks = tasks;
    }

    @KafkaListener(id = "analytics-mail", topics = Topics.DUE, batch = "true")
    void on(List<ConsumerRecord<String, byte[]>> poll) {
        polled.workOff(poll, this::fired);
    }

    private void fired(List<Event> set) {
        for (Event event : set) {
            if (event instanceof TimerFired timer) {
                tasks.stream()
                        .filter(task -> task.purpose() == timer.purpose())
                        .forEach(task -> task.due(timer));
            }
        }
    }
}
