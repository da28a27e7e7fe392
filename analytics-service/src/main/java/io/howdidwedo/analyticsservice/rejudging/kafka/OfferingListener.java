package io.howdidwedo.analyticsservice.rejudging.kafka;

import io.howdidwedo.analyticsservice.agreement.Agreements;
import io.howdidwedo.analyticsservice.rejudging.LearningAgreement;
import io.howdidwedo.contracts.offering.OfferingChanged;
import io.howdidwedo.contracts.topic.Topics;
import io.howdidwedo.servicekit.event.EventRecords;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;

/// Takes offerings in as they change.
final class OfferingListener {
    private final LearningAgreement learning;
    private final EventRecords records;

    OfferingListener(LearningAgreement learning, EventRecords records) {
        this.learning = learning;
        this.records = records;
    }

    @KafkaListener(
            id = "analytics-offerings",
            groupId = "analytics-service",
            topics = Topics.OFFERINGS)
    void on(ConsumerRecord<String, byte[]> record) {
        if (records.read(record) instanceof OfferingChanged changed) {
            learning.learn(
                    new Agreements(changed.offering(), changed.version(), changed.agreements()));
        }
    }
}
