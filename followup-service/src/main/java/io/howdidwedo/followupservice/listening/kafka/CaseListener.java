package io.howdidwedo.followupservice.listening.kafka;

import io.howdidwedo.contracts.topic.Topics;
import io.howdidwedo.followupservice.listening.Listening;
import io.howdidwedo.servicekit.event.PolledEvents;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/// Hears of verdicts, answers, invitations and timers, a poll at a time.
@Component
final class CaseListener {
    private final PolledEvents polled;
    private final Listening listening;

    CaseListener(PolledEvents polled, Listening listening) {
        this.polled = polled;
        this.listening = listening;
    }

    @KafkaListener(
            id = "followup-cases",
            topics = {Topics.VERDICTS, Topics.RESPONSES, Topics.INVITATIONS, Topics.DUE},
            concurrency = "${followup.listening.threads}",
            batch = "true")
    void on(List<ConsumerRecord<String, byte[]>> poll) {
        polled.workOff(poll, listening::heard);
    }
}
