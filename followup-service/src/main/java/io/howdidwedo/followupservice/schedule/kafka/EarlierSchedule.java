package io.howdidwedo.followupservice.schedule.kafka;

import io.howdidwedo.contracts.topic.Topics;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;

/// Finds out what a version before had fired, from what it left on the broker: how far its group
/// had read the schedule, and the changelog of its store from timers to their times. Both have to
/// stand still, so that version has to be stopped.
final class EarlierSchedule {
    static final String GROUP = "followup-schedule";
    static final String OPEN_TIMERS = "followup-schedule-due-by-timer-changelog";

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final String group;
    private final Map<String, Object> client;
    private @Nullable EarlierTimers found;

    /// @param group that reads the schedule now
    EarlierSchedule(String group, Properties client) {
        this.group = group;
        this.client = Map.of("bootstrap.servers", client.get("bootstrap.servers"));
    }

    /// What there is to know as long as the timers have not been taken over in every partition;
    /// nothing afterwards. It is looked up once.
    ///
    /// @param now in milliseconds since 1970
    synchronized EarlierTimers timers(long now) {
        EarlierTimers known = found;
        if (known == null) {
            known = find(now);
            found = known;
        }
        return known;
    }

    private EarlierTimers find(long now) {
        try (Admin admin = Admin.create(client)) {
            Map<Integer, Long> before = readUntil(admin, GROUP);
            Map<Integer, Long> since = readUntil(admin, group);
            before.entrySet().removeIf(one -> isReached(one, since.get(one.getKey())));
            List<TopicPartition> changelog = before.isEmpty() ? List.of() : changelog(admin);
            return changelog.isEmpty()
                    ? EarlierTimers.none()
                    : new EarlierTimers(before, open(changelog, now), now);
        } catch (ExecutionException e) {
            throw new IllegalStateException("Cannot see which timers have fired", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }

    private static boolean isReached(Map.Entry<Integer, Long> before, @Nullable Long since) {
        return since != null && since >= before.getValue();
    }

    private static Map<Integer, Long> readUntil(Admin admin, String group)
            throws ExecutionException, InterruptedException {
        Map<TopicPartition, OffsetAndMetadata> offsets =
                admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get();
        return offsets.entrySet().stream()
                .filter(one -> one.getKey().topic().equals(Topics.SCHEDULE))
                .collect(
                        Collectors.toMap(
                                one -> one.getKey().partition(), one -> one.getValue().offset()));
    }

    private static List<TopicPartition> changelog(Admin admin)
            throws ExecutionException, InterruptedException {
        if (!admin.listTopics().names().get().contains(OPEN_TIMERS)) {
            return List.of();
        }
        return admin.describeTopics(List.of(OPEN_TIMERS)).allTopicNames().get().values().stream()
                .flatMap(topic -> topic.partitions().stream())
                .map(one -> new TopicPartition(OPEN_TIMERS, one.partition()))
                .toList();
    }

    private Map<String, Long> open(List<TopicPartition> changelog, long now) {
        Map<String, Long> open = new HashMap<>();
        try (KafkaConsumer<String, byte[]> consumer = consumer()) {
            consumer.assign(changelog);
            consumer.seekToBeginning(changelog);
            Map<TopicPartition, Long> ends = consumer.endOffsets(changelog);
            while (ends.entrySet().stream()
                    .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(PATIENCE).forEach(record -> take(open, record, now));
            }
        }
        return open;
    }

    private static void take(
            Map<String, Long> open, ConsumerRecord<String, byte[]> record, long now) {
        Long due = record.value() == null ? null : ByteBuffer.wrap(record.value()).getLong();
        if (due == null || due > now) {
            open.remove(record.key());
        } else {
            open.put(record.key(), due);
        }
    }

    private KafkaConsumer<String, byte[]> consumer() {
        Map<String, Object> settings = new HashMap<>(client);
        settings.put("isolation.level", "read_committed");
        settings.put("enable.auto.commit", "false");
        settings.put("max.poll.records", 5_000);
        return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    }
}
