package io.howdidwedo.followupservice.search.kafka;

import io.howdidwedo.contracts.cases.CaseChanged;
import io.howdidwedo.contracts.topic.EventType;
import io.howdidwedo.contracts.topic.Topics;
import io.howdidwedo.followupservice.search.FindingCases;
import io.howdidwedo.servicekit.event.EventRecords;
import io.howdidwedo.servicekit.event.PolledEvents;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/// Hears that cases changed, from the first one there ever was: what they are found by is made
/// anew from what they are now. Apart from what tells people of cases, which a mail system that is
/// away holds up: a case is found all the same.
@Component
final class SearchListener {
    private final EventRecords records;
    private final PolledEvents polled;
    private final FindingCases finding;

    SearchListener(EventRecords records, PolledEvents polled, FindingCases finding) {
        this.records = records;
        this.polled = polled;
        this.finding = finding;
    }

    @KafkaListener(id = "followup-search", topics = Topics.CASES, batch = "true")
    void on(List<ConsumerRecord<String, byte[]>> poll) {
        polled.workOff(poll, this::changed, this::changed);
    }

    private @Nullable CaseChanged changed(ConsumerRecord<String, byte[]> record) {
        return (CaseChanged) records.read(record, EventType.CASE_CHANGED);
    }

    private void changed(List<CaseChanged> some) {
        finding.changed(some.stream().map(CaseChanged::caseId).distinct().toList());
    }
}
