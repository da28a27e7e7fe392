package io.howdidwedo.servicekit.event;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.howdidwedo.contracts.event.Event;
import io.howdidwedo.contracts.schedule.TimerFired;
import io.howdidwedo.contracts.schedule.TimerSet.TimerPurpose;
import io.howdidwedo.contracts.topic.EventType;
import io.howdidwedo.contracts.topic.Lane;
import io.howdidwedo.contracts.topic.Topics;
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
    void whatIsBroughtInWaitsInPartitionsOfItsOwn() {
        TopicSettings settings = new TopicSettings(4, 2, (short) 1);

        for (int i = 0; i < 100; i++) {
            String key = "k" + i;
            int live = settings.partition(Topics.RESPONSES, Lane.LIVE, key);
            assertThat(live).isEqualTo(EventRecords.partitionOf(key, 4));
            assertThat(settings.partition(Topics.RESPONSES, Lane.HISTORY, key)).isBetween(4, 5);
            assertThat(settings.partition(Topics.CASES, Lane.HISTORY, key)).isEqualTo(live);
        }
        assertThat(settings.partitions(Topics.RESPONSES)).isEqualTo(6);
        assertThat(settings.partitions(Topics.CASES)).isEqualTo(4);
    }

    @Test
    void aRecordSaysInWhichLaneItCame() {
        assertThat(EventRecords.laneOf(OnTheWay.received(inLane(Lane.HISTORY))))
                .isEqualTo(Lane.HISTORY);
        assertThat(EventRecords.laneOf(OnTheWay.received(inLane(Lane.LIVE)))).isEqualTo(Lane.LIVE);
        assertThat(records.read(OnTheWay.received(inLane(Lane.HISTORY)))).isNotNull();
    }

    private ProducerRecord<String, byte[]> inLane(Lane lane) {
        Event event = new TimerFired("t", TimerPurpose.INVITE, ID, ID, ID, 1, NOW);
        return records.record(
                ID,
                Topics.DUE,
                0,
                lane,
                "k",
                NOW,
                EventType.of(event).wireName(),
                records.data(event).getBytes(UTF_8));
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
