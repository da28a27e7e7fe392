package io.howdidwedo.servicekit.naming;

import io.howdidwedo.contracts.event.Event;
import io.howdidwedo.contracts.topic.Topics;
import io.howdidwedo.servicekit.event.EventRecords;
import io.howdidwedo.servicekit.event.EventRecords.MalformedEvent;
import io.howdidwedo.servicekit.event.TopicReader;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reads what teams and offerings are called, from the beginning and from then on.
record NamesReader(EventRecords events, Names names) implements TopicReader.Reading {
    private static final Logger log = LoggerFactory.getLogger(NamesReader.class);
    private static final Duration POLL = Duration.ofSeconds(5);

    @Override
    public void read(Consumer<String, byte[]> consumer, BooleanSupplier goesOn) {
        List<TopicPartition> partitions =
                Stream.of(Topics.OFFERINGS, Topics.TEAMS)
                        .flatMap(topic -> consumer.partitionsFor(topic).stream())
                        .map(info -> new TopicPartition(info.topic(), info.partition()))
                        .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        while (goesOn.getAsBoolean()) {
            consumer.poll(POLL).forEach(this::learn);
        }
    }

    private void learn(ConsumerRecord<String, byte[]> record) {
        try {
            Event event = events.read(record);
            if (event != null) {
                names.learn(event);
            }
        } catch (MalformedEvent e) {
            // Who acts on it keeps it as a dead letter; here it names nothing.
            log.debug("No name: {}", e.getMessage());
        }
    }
}
