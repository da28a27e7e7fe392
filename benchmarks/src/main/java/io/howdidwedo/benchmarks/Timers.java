package io.howdidwedo.benchmarks;

import io.howdidwedo.contracts.schedule.TimerFired;
import io.howdidwedo.contracts.schedule.TimerSet;
import io.howdidwedo.contracts.schedule.TimerSet.TimerPurpose;
import io.howdidwedo.contracts.topic.EventType;
import io.howdidwedo.contracts.topic.Topics;
import io.howdidwedo.servicekit.event.EventRecords;
import io.howdidwedo.servicekit.json.JsonConfiguration;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.ListTopicsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/// How late timers fire when many are open. The timers warn of cases that do not exist: nobody
/// acts on them.
public final class Timers {
    /// How many fire.
    public static final int FIRING = 100_000;

    /// Within so long.
    public static final Duration WINDOW = Duration.ofSeconds(20);

    private static final long SETTLED_AFTER_SECONDS = 7;

    private static final Duration LEAD = Duration.ofSeconds(40);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration A_YEAR = Duration.ofDays(365);
    private static final Duration LONGEST_TAKING_IN = Duration.ofMinutes(10);
    private static final String SCHEDULER = "followup-timers";

    private final String broker;
    private final EventRecords events = new EventRecords(JsonConfiguration.mapper(), "benchmarks");

    /// Timers set at this broker.
    public Timers(String broker) {
        this.broker = broker;
    }

    /// @param takenInBefore how long before the first was due all had been taken in; negative when
    ///     it was later
    /// @param lateness from the due time until the record can be read
    public record Lateness(Duration takenInBefore, Percentiles lateness) {}

    /// Sets some that stay open, due in a year, and waits until all have been taken in.
    ///
    /// @return how many seconds it took to set them, and until they were taken in
    public double[] open(int count) throws InterruptedException, ExecutionException {
        try (KafkaConsumer<String, byte[]> due = consumer();
                Admin admin = Admin.create(Map.of("bootstrap.servers", broker))) {
            int partitions = due.partitionsFor(Topics.DUE).size();
            long start = System.nanoTime();
            set("open/" + UUID.randomUUID() + "/", count, Instant.now().plus(A_YEAR), partitions);
            double set = seconds(start);
            var _ = awaitTakenIn(admin, partitions, LONGEST_TAKING_IN);
            return new double[] {set, seconds(start)};
        }
    }

    /// Sets one that is due at once, and waits until it fires.
    public void awaitOne() {
        String run = "one/" + UUID.randomUUID() + "/";
        try (KafkaConsumer<String, byte[]> due = consumer()) {
            int partitions = readNew(due);
            set(run, 1, Instant.now(), partitions);
            if (awaitAll(due, run, 1, LONGEST_TAKING_IN).count() == 0) {
                throw new IllegalStateException("A timer never fires");
            }
        }
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    /// How many records there are on the broker: those of all topics, its own and what ends
    /// transactions counted.
    public long records() throws InterruptedException, ExecutionException {
        // Until what was read last has been committed, too.
        TimeUnit.SECONDS.sleep(SETTLED_AFTER_SECONDS);
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker))) {
            Set<String> topics =
                    admin.listTopics(new ListTopicsOptions().listInternal(true)).names().get();
            Map<TopicPartition, OffsetSpec> ends = new HashMap<>();
            admin.describeTopics(topics)
                    .allTopicNames()
                    .get()
                    .forEach(
                            (topic, about) ->
                                    about.partitions()
                                            .forEach(
                                                    one ->
                                                            ends.put(
                                                                    new TopicPartition(
                                                                            topic, one.partition()),
                                                                    OffsetSpec.latest())));
            return admin.listOffsets(ends).all().get().values().stream()
                    .mapToLong(ListOffsetsResultInfo::offset)
                    .sum();
        }
    }

    private static int readNew(KafkaConsumer<String, byte[]> due) {
        List<TopicPartition> partitions =
                due.partitionsFor(Topics.DUE).stream()
                        .map(one -> new TopicPartition(one.topic(), one.partition()))
                        .toList();
        due.assign(partitions);
        due.seekToEnd(partitions);
        partitions.forEach(due::position);
        return partitions.size();
    }

    /// Sets them, spread over the window, and waits until all have fired.
    public Lateness measure() throws InterruptedException, ExecutionException {
        String run = "benchmark/" + UUID.randomUUID() + "/";
        try (KafkaConsumer<String, byte[]> due = consumer();
                Admin admin = Admin.create(Map.of("bootstrap.servers", broker))) {
            int partitions = readNew(due);
            Instant first = Instant.now().plus(LEAD);
            set(run, FIRING, first, partitions);
            Duration takenInBefore =
                    Duration.between(awaitTakenIn(admin, partitions, LEAD.plus(WINDOW)), first);
            return new Lateness(
                    takenInBefore, awaitAll(due, run, FIRING, LEAD.plus(WINDOW).plus(PATIENCE)));
        }
    }

    /// Due one after the other, all within the window.
    private void set(String run, int count, Instant first, int partitions) {
        try (KafkaProducer<String, byte[]> producer = LoadProducer.of(broker, 5, 16 * 1024)) {
            long step = WINDOW.toNanos() / count;
            for (int i = 0; i < count; i++) {
                TimerSet timer = timer(run + i, first.plusNanos(i * step));
                var _ =
                        producer.send(
                                events.record(
                                        UUID.randomUUID(),
                                        Topics.SCHEDULE,
                                        partitions,
                                        timer.timerId(),
                                        timer.timerId(),
                                        Instant.now(),
                                        EventType.TIMER_SET.wireName(),
                                        events.data(timer).getBytes(StandardCharsets.UTF_8)));
            }
        }
    }

    private static TimerSet timer(String id, Instant dueAt) {
        return new TimerSet(
                id,
                dueAt,
                new TimerFired(
                        id,
                        TimerPurpose.WARN_CASE_DUE,
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        0,
                        dueAt));
    }

    /// When the scheduler had committed all there is.
    private static Instant awaitTakenIn(Admin admin, int partitions, Duration patience)
            throws InterruptedException, ExecutionException {
        List<TopicPartition> all = new ArrayList<>();
        for (int i = 0; i < partitions; i++) {
            all.add(new TopicPartition(Topics.SCHEDULE, i));
        }
        long end = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < end) {
            Map<TopicPartition, OffsetAndMetadata> taken =
                    admin.listConsumerGroupOffsets(SCHEDULER).partitionsToOffsetAndMetadata().get();
            boolean done = true;
            for (TopicPartition one : all) {
                long written =
                        admin.listOffsets(Map.of(one, OffsetSpec.latest()))
                                .partitionResult(one)
                                .get()
                                .offset();
                OffsetAndMetadata at = taken.get(one);
                done &= written == 0 || (at != null && at.offset() >= written);
            }
            if (done) {
                return Instant.now();
            }
            TimeUnit.MILLISECONDS.sleep(250);
        }
        return Instant.now();
    }

    private Percentiles awaitAll(
            KafkaConsumer<String, byte[]> due, String run, int count, Duration patience) {
        List<Long> lateness = new ArrayList<>(count);
        long end = System.nanoTime() + patience.toNanos();
        while (lateness.size() < count && System.nanoTime() < end) {
            for (ConsumerRecord<String, byte[]> record : due.poll(Duration.ofMillis(100))) {
                Instant now = Instant.now();
                TimerFired fired = (TimerFired) Objects.requireNonNull(events.read(record));
                if (fired.timerId().startsWith(run)) {
                    lateness.add(Duration.between(fired.dueAt(), now).toNanos());
                }
            }
        }
        return Percentiles.ofNanos(lateness);
    }

    private KafkaConsumer<String, byte[]> consumer() {
        return new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        broker,
                        "isolation.level",
                        "read_committed",
                        "max.poll.records",
                        2_000,
                        "enable.auto.commit",
                        "false"),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }
}
