package io.howdidwedo.analyticsservice.chronicle.kafka;

import io.howdidwedo.analyticsservice.chronicle.Arrivals;
import io.howdidwedo.analyticsservice.chronicle.Batch;
import io.howdidwedo.analyticsservice.chronicle.Batch.Partition;
import io.howdidwedo.analyticsservice.chronicle.Chronicle;
import io.howdidwedo.contracts.event.Event;
import io.howdidwedo.contracts.topic.Topics;
import io.howdidwedo.servicekit.event.EventRecords;
import io.howdidwedo.servicekit.event.EventRecords.MalformedEvent;
import io.howdidwedo.servicekit.event.TopicReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.ConsumerFactory;

/// Reads every partition of the topics into this instance's chronicle, from where it stands. It is
/// in no consumer group: each instance reads everything.
final class ChronicleReader implements TopicReader.Reading {
    private static final Logger log = LoggerFactory.getLogger(ChronicleReader.class);
    private static final List<String> TOPICS =
            List.of(
                    Topics.OFFERINGS,
                    Topics.TRANSACTIONS,
                    Topics.INVITATIONS,
                    Topics.VERDICTS,
                    Topics.RESPONSES,
                    Topics.CASES);

    /// Of so many records the time of one is remembered.
    private static final int TIME_OF_EACH = 50;

    private final Chronicle chronicle;
    private final ConsumerFactory<String, byte[]> consumers;
    private final EventRecords records;
    private final Arrivals arrivals;
    private final Chronicle.CaughtUp whenCaughtUp;
    private volatile boolean caughtUp;

    ChronicleReader(
            Chronicle chronicle,
            ConsumerFactory<String, byte[]> consumers,
            EventRecords records,
            Arrivals arrivals,
            Chronicle.CaughtUp whenCaughtUp) {
        this.chronicle = chronicle;
        this.consumers = consumers;
        this.records = records;
        this.arrivals = arrivals;
        this.whenCaughtUp = whenCaughtUp;
    }

    /// Whether everything said before the start has been read.
    boolean caughtUp() {
        return caughtUp;
    }

    /// A consumer that hands over many records at once.
    Consumer<String, byte[]> consumer() {
        Properties own = new Properties();
        own.setProperty(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, Integer.toString(Gathering.FULL));
        own.setProperty(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        own.setProperty(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, "false");
        return consumers.createConsumer(null, "chronicle", null, own);
    }

    @Override
    public void read(Consumer<String, byte[]> consumer, BooleanSupplier goesOn) {
        List<TopicPartition> partitions = partitions(consumer);
        goOn(consumer, partitions);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        ends.forEach((partition, end) -> arrivals.end(place(partition), end));
        Gathering gathering = new Gathering(System::nanoTime);
        while (goesOn.getAsBoolean()) {
            gathering.add(consumer.poll(gathering.patience()));
            partitions.forEach(partition -> noteEnd(consumer, partition));
            if (gathering.isDue()) {
                long start = System.nanoTime();
                add(gathering.take());
                gathering.took(System.nanoTime() - start);
            }
            if (!caughtUp && gathering.isEmpty() && reached(consumer, ends)) {
                caughtUp = true;
                whenCaughtUp.caughtUp();
            }
        }
    }

    /// From where the chronicle stands; from the beginning where it stands nowhere.
    private void goOn(Consumer<String, byte[]> consumer, List<TopicPartition> partitions) {
        Map<Partition, Long> next = chronicle.next();
        consumer.assign(partitions);
        for (TopicPartition partition : partitions) {
            Long place = next.get(place(partition));
            if (place == null) {
                consumer.seekToBeginning(List.of(partition));
            } else {
                consumer.seek(partition, place);
            }
        }
    }

    private static List<TopicPartition> partitions(Consumer<String, byte[]> consumer) {
        List<TopicPartition> all = new ArrayList<>();
        for (String topic : TOPICS) {
            List<PartitionInfo> infos = consumer.partitionsFor(topic);
            if (infos == null || infos.isEmpty()) {
                throw new KafkaException("there is no topic " + topic + " yet");
            }
            infos.forEach(info -> all.add(new TopicPartition(topic, info.partition())));
        }
        return all;
    }

    /// The consumer knows by its last fetch: nobody is asked.
    private void noteEnd(Consumer<String, byte[]> consumer, TopicPartition partition) {
        consumer.currentLag(partition)
                .ifPresent(
                        lag -> arrivals.end(place(partition), consumer.position(partition) + lag));
    }

    private static boolean reached(
            Consumer<String, byte[]> consumer, Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream()
                .allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
    }

    private void add(List<ConsumerRecord<String, byte[]>> some) {
        List<Event> events = new ArrayList<>();
        Map<Partition, Long> next = new HashMap<>();
        for (ConsumerRecord<String, byte[]> record : some) {
            Event event = event(record);
            if (event != null) {
                events.add(event);
            }
            Partition place = new Partition(record.topic(), record.partition());
            next.put(place, record.offset() + 1);
            if (record.offset() % TIME_OF_EACH == 0) {
                arrivals.came(place, record.offset(), Instant.ofEpochMilli(record.timestamp()));
            }
        }
        add(events, next);
    }

    private void add(List<Event> events, Map<Partition, Long> next) {
        try {
            chronicle.add(new Batch(events, next));
        } catch (RuntimeException e) {
            log.warn("A batch of {} is added one by one: {}", events.size(), e.toString());
            events.forEach(this::addAlone);
            chronicle.add(new Batch(List.of(), next));
        }
    }

    /// An event that cannot be added is passed over, if it is not the chronicle that fails.
    private void addAlone(Event event) {
        try {
            chronicle.add(new Batch(List.of(event), Map.of()));
        } catch (RuntimeException e) {
            chronicle.add(new Batch(List.of(), Map.of()));
            log.warn("Passed over a {}: {}", event.getClass().getSimpleName(), e.toString());
        }
    }

    /// What cannot be understood is passed over here: those who act on it keep it as a dead letter.
    private @Nullable Event event(ConsumerRecord<String, byte[]> record) {
        try {
            return records.read(record);
        } catch (MalformedEvent e) {
            log.warn(
                    "Passed over {}-{} at {}: {}",
                    record.topic(),
                    record.partition(),
                    record.offset(),
                    e.getMessage());
            return null;
        }
    }

    private static Partition place(TopicPartition partition) {
        return new Partition(partition.topic(), partition.partition());
    }
}
