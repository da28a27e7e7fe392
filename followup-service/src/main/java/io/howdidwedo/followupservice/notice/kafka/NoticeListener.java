package io.howdidwedo.followupservice.notice.kafka;

import io.howdidwedo.contracts.cases.CaseNotice;
import io.howdidwedo.contracts.topic.Topics;
import io.howdidwedo.followupservice.notice.GivingNotice;
import io.howdidwedo.servicekit.event.EventRecords;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/// Hears what people are to be told of cases.
@Component
final class NoticeListener {
    private final EventRecords events;
    private final GivingNotice giving;

    NoticeListener(EventRecords events, GivingNotice giving) {
        this.events = events;
        this.giving = giving;
    }

    @KafkaListener(id = "followup-notices", topics = Topics.CASES)
    void on(ConsumerRecord<String, byte[]> record) {
        if (events.read(record) instanceof CaseNotice notice) {
            giving.happened(notice);
        }
    }
}
