package io.howdidwedo.operationsservice.deadletter.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.howdidwedo.contracts.topic.Topics;
import io.howdidwedo.operationsservice.deadletter.DeadLetter;
import io.howdidwedo.operationsservice.deadletter.DeadLetter.Head;
import io.howdidwedo.operationsservice.deadletter.DeadLetter.Place;
import io.howdidwedo.operationsservice.deadletter.DeadLetters;
import io.howdidwedo.servicekit.event.EventRecords;
import io.howdidwedo.servicekit.event.EventRecords.MalformedEvent;
import io.howdidwedo.servicekit.event.Reason;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.support.KafkaHeaders;

/// Dead letters where they are: in one partition for each topic. They are read when somebody looks,
/// and nobody reads them meanwhile.
final class KafkaDeadLetters implements DeadLetters {
    /// A topic that is read to its end gives nothing more for this long.
    private static final Duration LONGEST_READING = Duration.ofSeconds(10);

    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration LONGEST_SENDING = Duration.ofSeconds(20);

    /// What the framework says about a dead letter, which its record did not have.
    private static final String SAID_ABOUT_IT = "kafka_dlt-";

    private final Supplier<Consumer<String, byte[]>> consumers;
    private final KafkaOperations<String, byte[]> sending;
    private final EventRecords records;

    /// Dead letters read by consumers of no group.
    KafkaDeadLetters(
            Supplier<Consumer<String, byte[]>> consumers,
            KafkaOperations<String, byte[]> sending,
            EventRecords records) {
        this.consumers = consumers;
        this.sending = sending;
        this.records = records;
    }

    @Override
    public Map<String, Span> spans() {
        try (Consumer<String, byte[]> consumer = consumers.get()) {
            List<TopicPartition> all = Topics.ALL.stream().map(KafkaDeadLetters::of).toList();
            Map<TopicPartition, Long> from = consumer.beginningOffsets(all);
            Map<TopicPartition, Long> until = consumer.endOffsets(all);
            Map<String, Span> spans = new TreeMap<>();
            for (String topic : Topics.ALL) {
                Span span = new Span(from.getOrDefault(of(topic), 0L), end(until, topic));
                if (!span.isEmpty()) {
                    spans.put(topic, span);
                }
            }
            return spans;
        }
    }

    private static long end(Map<TopicPartition, Long> until, String topic) {
        return until.getOrDefault(of(topic), 0L);
    }

    @Override
    public List<DeadLetter> list(String topic, Span span, int most) {
        try (Consumer<String, byte[]> consumer = consumers.get()) {
            TopicPartition partition = of(topic);
            consumer.assign(List.of(partition));
            consumer.seek(partition, span.from());
            return read(consumer, partition, topic, span.until(), most);
        }
    }

    private static List<DeadLetter> read(
            Consumer<String, byte[]> consumer,
            TopicPartition partition,
            String topic,
            long until,
            int most) {
        List<DeadLetter> letters = new ArrayList<>();
        long end = System.nanoTime() + LONGEST_READING.toNanos();
        while (letters.size() < most && consumer.position(partition) < until) {
            for (ConsumerRecord<String, byte[]> record : consumer.poll(POLL)) {
                if (record.offset() < until && letters.size() < most) {
                    letters.add(letter(topic, record));
                }
            }
            if (System.nanoTime() > end) {
                throw new IllegalStateException("the dead letters of " + topic + " take too long");
            }
        }
        return letters;
    }

    @Override
    public Optional<DeadLetter> find(Place place) {
        Span span = Topics.ALL.contains(place.topic()) ? spans().get(place.topic()) : null;
        if (span == null || place.offset() < span.from() || place.offset() >= span.until()) {
            return Optional.empty();
        }
        return list(place.topic(), new Span(place.offset(), place.offset() + 1), 1).stream()
                .filter(letter -> letter.place().equals(place))
                .findFirst();
    }

    private static DeadLetter letter(String topic, ConsumerRecord<String, byte[]> record) {
        List<Head> headers = new ArrayList<>();
        for (Header header : record.headers()) {
            if (!header.key().startsWith(SAID_ABOUT_IT) && !header.key().equals(Reason.HEADER)) {
                byte[] value = header.value();
                headers.add(new Head(header.key(), value == null ? new byte[0] : value));
            }
        }
        return new DeadLetter(
                new Place(topic, record.offset()),
                partition(record),
                record.key(),
                record.value(),
                headers,
                reason(record),
                Instant.ofEpochMilli(record.timestamp()));
    }

    private static @Nullable Integer partition(ConsumerRecord<String, byte[]> record) {
        Header partition = record.headers().lastHeader(KafkaHeaders.DLT_ORIGINAL_PARTITION);
        return partition == null || partition.value().length != Integer.BYTES
                ? null
                : ByteBuffer.wrap(partition.value()).getInt();
    }

    private static String reason(ConsumerRecord<String, byte[]> record) {
        Header reason = record.headers().lastHeader(Reason.HEADER);
        return reason == null ? "" : new String(reason.value(), UTF_8);
    }

    @Override
    public Optional<String> problem(DeadLetter letter) {
        try {
            ConsumerRecord<String, byte[]> record = asItWillCome(letter);
            if (letter.place().topic().equals(Topics.TRANSACTIONS_IN)) {
                // What is in it is for survey-service to know.
                var _ = EventRecords.cloudEvent(record);
            } else {
                var _ = records.read(record);
            }
            return Optional.empty();
        } catch (MalformedEvent e) {
            return Optional.of(Reason.of(e));
        }
    }

    private static ConsumerRecord<String, byte[]> asItWillCome(DeadLetter letter) {
        byte[] value = letter.value();
        return new ConsumerRecord<>(
                letter.place().topic(),
                0,
                0,
                ConsumerRecord.NO_TIMESTAMP,
                TimestampType.NO_TIMESTAMP_TYPE,
                ConsumerRecord.NULL_SIZE,
                value == null ? ConsumerRecord.NULL_SIZE : value.length,
                letter.key(),
                value,
                headers(letter),
                Optional.empty());
    }

    private static RecordHeaders headers(DeadLetter letter) {
        RecordHeaders headers = new RecordHeaders();
        letter.headers().forEach(head -> headers.add(head.name(), head.value()));
        return headers;
    }

    @Override
    public void sendBack(DeadLetter letter) {
        try {
            var _ =
                    sending.send(
                                    new ProducerRecord<>(
                                            letter.place().topic(),
                                            letter.partition(),
                                            letter.key(),
                                            letter.value(),
                                            headers(letter)))
                            .get(LONGEST_SENDING.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while a dead letter was sent back", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("the broker did not take a dead letter back", e);
        }
    }

    private static TopicPartition of(String topic) {
        return new TopicPartition(Topics.deadLettersOf(topic), 0);
    }
}
