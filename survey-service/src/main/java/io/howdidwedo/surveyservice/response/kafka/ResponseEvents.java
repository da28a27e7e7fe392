package io.howdidwedo.surveyservice.response.kafka;

import io.howdidwedo.contracts.event.Event;
import io.howdidwedo.contracts.invitation.InvitationChanged.AskedFor;
import io.howdidwedo.contracts.response.ResponseChanged;
import io.howdidwedo.contracts.topic.Topics;
import io.howdidwedo.servicekit.event.PolledEvents;
import io.howdidwedo.surveyservice.invitation.FollowingAnswers;
import io.howdidwedo.surveyservice.nextcycle.NextCycle;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/// Hears what customers answer: their invitations learn of it, and what they ask for next time is
/// kept.
@Component
final class ResponseEvents {
    private final PolledEvents polled;
    private final FollowingAnswers following;
    private final NextCycle cycle;

    ResponseEvents(PolledEvents polled, FollowingAnswers following, NextCycle cycle) {
        this.polled = polled;
        this.following = following;
        this.cycle = cycle;
    }

    @KafkaListener(id = "survey-answers", topics = Topics.RESPONSES, batch = "true")
    void on(List<ConsumerRecord<String, byte[]>> poll) {
        polled.workOff(poll, this::answered);
    }

    private void answered(List<Event> events) {
        List<ResponseChanged> responses =
                events.stream()
                        .filter(ResponseChanged.class::isInstance)
                        .map(ResponseChanged.class::cast)
                        .toList();
        following.answered(responses);
        cycle.answered(
                responses.stream()
                        .filter(response -> response.askedFor() == AskedFor.TRANSACTION)
                        .toList());
    }
}
