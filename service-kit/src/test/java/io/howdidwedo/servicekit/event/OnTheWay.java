package io.howdidwedo.servicekit.event;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.howdidwedo.contracts.event.Event;
import io.howdidwedo.contracts.topic.EventType;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/// Events on their way in tests: as they are sent, and as they arrive.
final class OnTheWay {
    private static final UUID ID = UUID.fromString("00000000-0000-5000-8000-000000000001");

    private OnTheWay() {}

    static ProducerRecord<String, byte[]> sent(EventRecords records, Event event, Instant at) {
        EventType type = EventType.of(event);
        return records.record(
                ID,
                type.topic(),
                6,
                "k",
                "k",
                at,
                type.wireName(),
                records.data(event).getBytes(UTF_8));
    }

    static ConsumerRecord<String, byte[]> received(ProducerRecord<String, byte[]> sent) {
        return arrived(sent.topic(), sent.key(), sent.value(), sent.headers());
    }

    /// The same, spoilt on the way.
    static ConsumerRecord<String, byte[]> with(
            ConsumerRecord<String, byte[]> record, byte @Nullable [] value, Headers headers) {
        return arrived(record.topic(), record.key(), value, headers);
    }

    private static ConsumerRecord<String, byte[]> arrived(
            String topic, String key, byte @Nullable [] value, Headers headers) {
        ConsumerRecord<String, byte[]> arrived = new ConsumerRecord<>(topic, 0, 0, key, value);
        headers.forEach(arrived.headers()::add);
        return arrived;
    }
}
