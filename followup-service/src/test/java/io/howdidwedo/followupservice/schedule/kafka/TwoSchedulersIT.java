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
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Timers on a real broker while schedulers come and go: partitions move from one to the other and
/// back, and each timer fires once.
class TwoSchedulersIT {
    private static final int PARTITIONS = 4;
    private static final int TIMERS = 2_000;
    private static final Duration BETWEEN = Duration.ofMillis(10);
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private final EventRecords events = new EventRecords(JsonConfiguration.mapper(), "test");

    @TempDir Path folder;

    @Test
    void eachTimerFiresOnceWhileSchedulersComeAndGo() throws Exception {
        try (LocalBroker broker = LocalBroker.open(folder.resolve("broker"), 0);
                Admin admin =
                        Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            admin.createTopics(
                            Stream.of(Topics.SCHEDULE, Topics.DUE)
                                    .map(one -> new NewTopic(one, PARTITIONS, (short) 1))
                                    .toList())
                    .all()
                    .get();
            Schedule first = schedule("first", broker);
            Schedule second = schedule("second", broker);
            try {
                first.start();
                set(broker, Instant.now());
                assertThat(fired(broker, first, second))
                        .hasSize(TIMERS)
                        .allSatisfy((_, times) -> assertThat(times).isEqualTo(1));
            } finally {
                first.stop();
                second.stop();
            }
        }
    }

    /// A second one comes after a quarter of them, the first goes after the half, and comes back
    /// after three quarters.
    private Map<String, Integer> fired(LocalBroker broker, Schedule first, Schedule second) {
        Map<String, Integer> fired = new HashMap<>();
        try (KafkaConsumer<String, byte[]> due = Ears.on(broker, Topics.DUE, PARTITIONS)) {
            int step = 0;
            long end = System.nanoTime() + LONGEST.toNanos();
            while (fired.size() < TIMERS && System.nanoTime() < end) {
                read(due, fired);
                while (step < 3 && fired.size() >= (step + 1) * TIMERS / 4) {
                    switch (step++) {
                        case 0 -> second.start();
                        case 1 -> first.stop();
                        default -> first.start();
                    }
                }
            }
            // Whatever came a second time would come with the next.
            read(due, fired);
        }
        return fired;
    }

    private void read(KafkaConsumer<String, byte[]> due, Map<String, Integer> fired) {
        for (ConsumerRecord<String, byte[]> record : due.poll(Duration.ofMillis(500))) {
            TimerFired timer = (TimerFired) Objects.requireNonNull(events.read(record));
            assertThat(Instant.now()).isAfterOrEqualTo(timer.dueAt());
            fired.merge(timer.timerId(), 1, Integer::sum);
        }
    }

    private Schedule schedule(String name, LocalBroker broker) {
        return new Schedule(
                events,
                new ScheduleSettings(folder.resolve(name), 1),
                new TopicSettings(PARTITIONS, 1, (short) 1),
                broker.bootstrapServers(),
                new NextTimers());
    }

    private void set(LocalBroker broker, Instant begin) {
        try (KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(
                        Map.of("bootstrap.servers", broker.bootstrapServers(), "acks", "all"),
                        new StringSerializer(),
                        new ByteArraySerializer())) {
            for (int number = 0; number < TIMERS; number++) {
                TimerSet timer = timer(number, begin.plus(BETWEEN.multipliedBy(number)));
                var _ =
                        producer.send(
                                events.record(
                                        UUID.randomUUID(),
                                        Topics.SCHEDULE,
                                        PARTITIONS,
                                        timer.timerId(),
                                        timer.timerId(),
                                        begin,
                                        EventType.TIMER_SET.wireName(),
                                        events.data(timer).getBytes(StandardCharsets.UTF_8)));
            }
        }
    }

    private static TimerSet timer(int number, Instant dueAt) {
        String id = "test/" + number;
        UUID subject = new UUID(1, number);
        return new TimerSet(
                id,
                dueAt,
                new TimerFired(
                        id, TimerPurpose.WARN_CASE_DUE, subject, subject, subject, 1, dueAt));
    }
}
