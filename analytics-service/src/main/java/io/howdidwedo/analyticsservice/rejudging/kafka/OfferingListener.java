package io.howdidwedo.analyticsservice.rejudging.kafka;

import io.howdidwedo.analyticsservice.agreement.Agreements;
import io.howdidwedo.analyticsservice.rejudging.LearningAgreement;
import io.howdidwedo.contracts.event.Event;
import io.howdidwedo.contracts.offering.OfferingChanged;
import io.howdidwedo.contracts.offering.OfferingWithdrawn;
import io.howdidwedo.contracts.topic.Topics;
import io.howdidwedo.servicekit.event.PolledEvents;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;

/// Takes offerings in as they change.
final class OfferingListener {
    private final LearningAgreement learning;
    private final PolledEvents polled;

    OfferingListener(LearningAgreement learning, PolledEvents polled) {
        this.learning = learning;
        this.polled = polled;
    }

    @KafkaListener(
            id = "analytics-offerings",
            groupId = "analytics-service",
            topics = Topics.OFFERINGS,
            batch = "true")
    void on(List<ConsumerRecord<String, byte[]>> poll) {
        polled.workOff(poll, this::changed);
    }

    /// A version has all of its offering: of several the newest is enough. An offering that is
    /// taken back takes those before along.
    private void changed(List<Event> set) {
        Map<String, Agreements> newest = new LinkedHashMap<>();
        for (Event event : set) {
            if (event instanceof OfferingWithdrawn withdrawn) {
                newest.remove(withdrawn.offering());
                learning.forget(withdrawn.offering());
            }
            if (event instanceof OfferingChanged changed) {
                newest.merge(
                        changed.offering(),
                        new Agreements(changed.offering(), changed.version(), changed.agreements()),
                        (known, next) -> next.version() >= known.version() ? next : known);
            }
        }
        newest.values().forEach(learning::learn);
    }
}
