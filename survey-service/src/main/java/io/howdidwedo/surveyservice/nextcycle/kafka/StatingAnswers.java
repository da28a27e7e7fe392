package io.howdidwedo.surveyservice.nextcycle.kafka;

import io.howdidwedo.contracts.invitation.InvitationChanged.AskedFor;
import io.howdidwedo.contracts.response.ResponseChanged;
import io.howdidwedo.contracts.topic.Topics;
import io.howdidwedo.servicekit.event.EventRecords;
import io.howdidwedo.surveyservice.nextcycle.NextCycle;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/// Hears what customers answer.
@Component
final class StatingAnswers {
    private final EventRecords events;
    private final NextCycle cycle;

    StatingAnswers(EventRecords events, NextCycle cycle) {
        this.events = events;
        this.cycle = cycle;
    }

    @KafkaListener(id = "survey-next-cycle", topics = Topics.RESPONSES)
    void on(ConsumerRecord<String, byte[]> record) {
        if (events.read(record) instanceof ResponseChanged response
                && response.askedFor() == AskedFor.TRANSACTION) {
            cycle.answered(response);
        }
    }
}
