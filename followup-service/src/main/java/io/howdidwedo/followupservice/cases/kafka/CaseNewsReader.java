package io.howdidwedo.followupservice.cases.kafka;

import io.howdidwedo.contracts.cases.CaseChanged;
import io.howdidwedo.contracts.topic.EventType;
import io.howdidwedo.contracts.topic.Topics;
import io.howdidwedo.followupservice.cases.following.HearingCustomers.CaseNews;
import io.howdidwedo.servicekit.event.EventRecords;
import io.howdidwedo.servicekit.event.TopicReader;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Hears of all changes of cases from now on, for the pages open with this instance.
record CaseNewsReader(EventRecords events, CaseNews news) implements TopicReader.Reading {
    private static final Logger log = LoggerFactory.getLogger(CaseNewsReader.class);
    private static final Duration POLL = Duration.ofSeconds(1);

    @Override
    public void read(Consumer<String, byte[]> consumer, BooleanSupplier goesOn) {
        List<TopicPartition> partitions =
                consumer.partitionsFor(Topics.CASES).stream()
                        .map(info -> new TopicPartition(info.topic(), info.partition()))
                        .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        while (goesOn.getAsBoolean()) {
            consumer.poll(POLL).forEach(this::tell);
        }
    }

    private void tell(ConsumerRecord<String, byte[]> record) {
        try {
            if (events.read(record, EventType.CASE_CHANGED) instanceof CaseChanged changed) {
                news.changed(changed.team());
                if (!changed.team().equals(changed.supplier())) {
                    news.changed(changed.supplier());
                }
            }
        } catch (RuntimeException e) {
            log.debug("No news: {}", e.toString());
        }
    }
}
