package io.howdidwedo.surveyservice.followup.kafka;

import io.howdidwedo.contracts.topic.Topics;
import io.howdidwedo.servicekit.event.PolledEvents;
import io.howdidwedo.surveyservice.followup.FollowingCases;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/// Hears what teams do with answers and say to customers.
@Component
final class CaseEvents {
    private final PolledEvents polled;
    private final FollowingCases following;

    CaseEvents(PolledEvents polled, FollowingCases following) {
        this.polled = polled;
        this.following = following;
    }

    @KafkaListener(id = "survey-cases", topics = Topics.CASES, batch = "true")
    void on(List<ConsumerRecord<String, byte[]>> poll) {
        polled.workOff(poll, following::happened);
    }
}
