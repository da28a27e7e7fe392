package io.howdidwedo.servicekit.event;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.contracts.event.Event;
import io.howdidwedo.contracts.topic.EventType;
import io.howdidwedo.servicekit.json.JsonConfiguration;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Objects;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What lies on the topics for ever, as it was written: `events/<type>.json` has every part,
/// `events/<type>.least.json` only those without which it was never read. A part that is new is
/// added to the first alone; whatever else has to change here cannot be read any more as it lies on
/// the topics, and needs a type with the next version.
class GoldenEventsTest {
    private static final Instant NOW = Instant.parse("2026-11-20T15:04:05Z");

    private final EventRecords records = new EventRecords(JsonConfiguration.mapper(), "test");

    @ParameterizedTest
    @EnumSource
    void isWrittenAsEver(EventType type) throws IOException {
        Event event = SomeEvents.whole(type.record());

        assertThat(records.data(event)).isEqualTo(golden(type, "").replaceAll("\\s", ""));
    }

    @ParameterizedTest
    @EnumSource
    void isReadAsEver(EventType type) throws IOException {
        Event event = SomeEvents.whole(type.record());

        assertThat(read(event, golden(type, ""))).isEqualTo(event);
    }

    @ParameterizedTest
    @EnumSource
    void isReadThoughItSaysTheLeast(EventType type) throws IOException {
        Event event = SomeEvents.whole(type.record());

        assertThat(read(event, golden(type, ".least"))).isInstanceOf(type.record());
    }

    private Event read(Event event, String data) {
        ProducerRecord<String, byte[]> sent = OnTheWay.sent(records, event, NOW);
        return Objects.requireNonNull(
                records.read(
                        OnTheWay.with(
                                OnTheWay.received(sent), data.getBytes(UTF_8), sent.headers())));
    }

    private String golden(EventType type, String which) throws IOException {
        String file = "/events/" + type.wireName() + which + ".json";
        try (InputStream golden = GoldenEventsTest.class.getResourceAsStream(file)) {
            assertThat(golden).as("There is no " + file).isNotNull();
            return new String(golden.readAllBytes(), UTF_8);
        }
    }
}
