package io.howdidwedo.surveyservice.followup.kafka;

import io.howdidwedo.contracts.cases.CaseChanged;
import io.howdidwedo.contracts.cases.CustomerTold;
import io.howdidwedo.contracts.topic.Topics;
import io.howdidwedo.servicekit.event.EventRecords;
import io.howdidwedo.surveyservice.followup.FollowingCases;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/// Hears what teams do with answers and say to customers.
@Component
final class CaseEvents {
    private final EventRecords events;
    private final FollowingCases following;

    CaseEvents(EventRecords events, FollowingCases following) {
        this.events = events;
        this.following = following;
    }

    @KafkaListener(id = "survey-cases", topics = Topics.CASES)
    void on(ConsumerRecord<String, byte[]> record) {
        switch (events.read(record)) {
            case CaseChanged news -> following.changed(news);
            case CustomerTold told -> following.told(told);
            case null, default -> {}
        }
    }
}
