package io.howdidwedo.followupservice.notice.kafka;

import io.howdidwedo.contracts.cases.CaseNotice;
import io.howdidwedo.contracts.topic.EventType;
import io.howdidwedo.contracts.topic.Topics;
import io.howdidwedo.followupservice.notice.GivingNotice;
import io.howdidwedo.servicekit.event.EventRecords;
import io.howdidwedo.servicekit.event.PolledEvents;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/// Hears what people are to be told of cases; beside what follows cases up, which a mail
/// system that is away must not hold up.
@Component
final class NoticeListener {
    private final EventRecords records;
    private final PolledEvents polled;
    private final GivingNotice giving;

    NoticeListener(EventRecords records, PolledEvents polled, GivingNotice giving) {
        this.records = records;
        this.polled = polled;
        this.giving = giving;
    }

    @KafkaListener(id = "followup-notices", topics = Topics.CASES, batch = "true")
    void on(List<ConsumerRecord<String, byte[]>> poll) {
        polled.workOff(poll, this::notice, giving::happened);
    }

    private @Nullable CaseNotice notice(ConsumerRecord<String, byte[]> record) {
        return (CaseNotice) records.read(record, EventType.CASE_NOTICE);
    }
}
