package io.howdidwedo.servicekit.event;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.howdidwedo.contracts.event.Event;
import io.howdidwedo.contracts.schedule.TimerFired;
import io.howdidwedo.contracts.schedule.TimerSet.TimerPurpose;
import io.howdidwedo.servicekit.event.EventRecords.MalformedEvent;
import io.howdidwedo.servicekit.json.JsonConfiguration;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

class EventRecordsTest {
    private static final Instant NOW = Instant.parse("2026-11-20T15:04:05Z");
    private static final UUID ID = UUID.fromString("00000000-0000-5000-8000-000000000001");

    private final EventRecords records = new EventRecords(JsonConfiguration.mapper(), "test");

    @Test
    void whatIsWrittenIsReadBack() {
        Event event = new TimerFired("t", TimerPurpose.INVITE, ID, ID, ID, 1, NOW);

        ProducerRecord<String, byte[]> sent = OnTheWay.sent(records, event, NOW);
        Event read = records.read(OnTheWay.received(sent));

        assertThat(read).isEqualTo(event);
        assertThat(sent.headers().lastHeader("ce_type").value())
                .asString(UTF_8)
                .isEqualTo("io.howdidwedo.timer-fired.v1");
    }

    @Test
    void aRecordWithoutValueIsNoEvent() {
        assertThat(
                        records.read(
                                OnTheWay.received(
                                        records.record(
                                                ID, "schedule", 6, "t", "t", NOW, null, null))))
                .isNull();
    }

    @Test
    void refusesWhatIsNoCloudEvent() {
        ConsumerRecord<String, byte[]> plain =
                new ConsumerRecord<>("responses", 0, 0, "k", "{}".getBytes(UTF_8));

        assertThatThrownBy(() -> records.read(plain))
                .isInstanceOf(MalformedEvent.class)
                .hasMessageStartingWith("It is no CloudEvent");
    }
}
