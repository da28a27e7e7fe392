package io.howdidwedo.followupservice.schedule.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.contracts.schedule.TimerFired;
import io.howdidwedo.contracts.schedule.TimerSet;
import io.howdidwedo.contracts.schedule.TimerSet.TimerPurpose;
import io.howdidwedo.contracts.topic.EventType;
import io.howdidwedo.contracts.topic.Topics;
import io.howdidwedo.followupservice.Ears;
import io.howdidwedo.localplatform.broker.LocalBroker;
import io.howdidwedo.servicekit.event.EventRecords;
import io.howdidwedo.servicekit.event.TopicSettings;
import io.howdidwedo.servicekit.json.JsonConfiguration;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Takes over from the version that kept timers in stores with changelogs of their own and left
/// what had fired on the schedule.
class EarlierScheduleIT {
    private static final Instant LONG_AGO = Instant.now().minusSeconds(86_400);
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private final EventRecords events = new EventRecords(JsonConfiguration.mapper(), "test");

    @TempDir Path folder;

    @Test
    void whatWasOpenFiresAndWhatHadFiredDoesNot() throws Exception {
        try (LocalBroker broker = LocalBroker.open(folder.resolve("broker"), 0);
                Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()));
                KafkaProducer<String, byte[]> producer = producer(broker)) {
            leaveAnEarlierVersion(admin, producer);
            set(producer, "set since", LONG_AGO);

            assertThat(fired(broker, producer, "first"))
                    .containsExactlyInAnyOrder("still open", "set since", "first");
            // Another one that restores everything has nothing left to fire.
            assertThat(fired(broker, producer, "second"))
                    .containsExactlyInAnyOrder("still open", "set since", "first", "second");
        }
    }

    /// It had read three timers and fired one of them; another one is due in a year.
    private void leaveAnEarlierVersion(Admin admin, KafkaProducer<String, byte[]> producer)
            throws Exception {
        admin.createTopics(
                        Stream.of(Topics.SCHEDULE, Topics.DUE, EarlierSchedule.OPEN_TIMERS)
                                .map(one -> new NewTopic(one, 1, (short) 1))
                                .toList())
                .all()
                .get();
        Instant inAYear = Instant.now().plus(Duration.ofDays(365));
        set(producer, "had fired", LONG_AGO);
        set(producer, "still open", LONG_AGO);
        set(producer, "in a year", inAYear);
        keep(producer, "had fired", LONG_AGO);
        keep(producer, "still open", LONG_AGO);
        keep(producer, "in a year", inAYear);
        producer.send(new ProducerRecord<>(EarlierSchedule.OPEN_TIMERS, "had fired", null)).get();
        admin.alterConsumerGroupOffsets(
                        EarlierSchedule.GROUP,
                        Map.of(new TopicPartition(Topics.SCHEDULE, 0), new OffsetAndMetadata(3)))
                .all()
                .get();
    }

    private static void keep(KafkaProducer<String, byte[]> producer, String timer, Instant due)
            throws Exception {
        byte[] millis = ByteBuffer.allocate(Long.BYTES).putLong(due.toEpochMilli()).array();
        producer.send(new ProducerRecord<>(EarlierSchedule.OPEN_TIMERS, timer, millis)).get();
    }

    private void set(KafkaProducer<String, byte[]> producer, String timer, Instant due)
            throws Exception {
        UUID subject = UUID.randomUUID();
        TimerFired fires =
                new TimerFired(timer, TimerPurpose.WAKE_CASE, subject, null, null, 0, due);
        byte[] data = events.data(new TimerSet(timer, due, fires)).getBytes(StandardCharsets.UTF_8);
        producer.send(
                        events.record(
                                UUID.randomUUID(),
                                Topics.SCHEDULE,
                                1,
                                timer,
                                timer,
                                due,
                                EventType.TIMER_SET.wireName(),
                                data))
                .get();
    }

    /// All that has fired when a scheduler without a folder of its own has fired one more.
    private List<String> fired(
            LocalBroker broker, KafkaProducer<String, byte[]> producer, String last)
            throws Exception {
        Schedule schedule =
                new Schedule(
                        events,
                        new ScheduleSettings(folder.resolve(last), 1),
                        new TopicSettings(1, 1, (short) 1),
                        broker.bootstrapServers(),
                        new NextTimers());
        schedule.start();
        try (KafkaConsumer<String, byte[]> due = Ears.on(broker, Topics.DUE, 1)) {
            set(producer, last, Instant.now());
            List<String> fired = new ArrayList<>();
            long end = System.nanoTime() + LONGEST.toNanos();
            while (!fired.contains(last) && System.nanoTime() < end) {
                for (ConsumerRecord<String, byte[]> record : due.poll(Duration.ofMillis(500))) {
                    fired.add(((TimerFired) Objects.requireNonNull(events.read(record))).timerId());
                }
            }
            return fired;
        } finally {
            schedule.stop();
        }
    }

    private static KafkaProducer<String, byte[]> producer(LocalBroker broker) {
        return new KafkaProducer<>(
                Map.of("bootstrap.servers", broker.bootstrapServers(), "acks", "all"),
                new StringSerializer(),
                new ByteArraySerializer());
    }
}
