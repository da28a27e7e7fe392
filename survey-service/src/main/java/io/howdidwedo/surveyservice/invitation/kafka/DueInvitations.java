package io.howdidwedo.surveyservice.invitation.kafka;

import io.howdidwedo.contracts.event.Event;
import io.howdidwedo.contracts.schedule.TimerFired;
import io.howdidwedo.contracts.topic.Topics;
import io.howdidwedo.servicekit.event.PolledEvents;
import io.howdidwedo.surveyservice.invitation.SendingInvitations;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/// Hears which timers fired, and takes invitations on.
@Component
final class DueInvitations {
    private final PolledEvents polled;
    private final SendingInvitations sending;

    DueInvitations(PolledEvents polled, SendingInvitations sending) {
        this.polled = polled;
        this.sending = sending;
    }

    /// A provider may take ten seconds over each message and still answer: what is taken from the
    /// broker at once must be worked off before it thinks that nobody is here any more.
    @KafkaListener(
            id = "survey-invitations",
            topics = Topics.DUE,
            batch = "true",
            concurrency = "${survey.mail.connections}",
            properties = {"max.poll.records=100", "max.poll.interval.ms=1200000"})
    void onDue(List<ConsumerRecord<String, byte[]>> poll) {
        polled.workOff(poll, this::fired);
    }

    private void fired(List<Event> events) {
        sending.due(
                events.stream()
                        .filter(TimerFired.class::isInstance)
                        .map(TimerFired.class::cast)
                        .toList());
    }
}
