package io.howdidwedo.servicekit.event;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.jspecify.annotations.Nullable;

/// Asks the broker where groups and topics stand. The connection for it is made when somebody first
/// looks.
final class BrokerPlaces implements ConsumerVitals.Places, AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Supplier<Admin> connecting;
    private @Nullable Admin admin;

    BrokerPlaces(Supplier<Admin> connecting) {
        this.connecting = connecting;
    }

    private synchronized Admin broker() {
        Admin known = admin;
        if (known == null) {
            known = connecting.get();
            admin = known;
        }
        return known;
    }

    @Override
    public Map<String, Map<TopicPartition, Long>> next(Set<String> groups) {
        Map<String, ListConsumerGroupOffsetsSpec> asked =
                groups.stream()
                        .collect(
                                Collectors.toMap(
                                        Function.identity(),
                                        _ -> new ListConsumerGroupOffsetsSpec()));
        Map<String, Map<TopicPartition, Long>> next = new HashMap<>();
        answer(broker().listConsumerGroupOffsets(asked).all())
                .forEach(
                        (group, places) -> {
                            Map<TopicPartition, Long> known = new HashMap<>();
                            places.forEach(
                                    (partition, place) -> {
                                        if (place != null) {
                                            known.put(partition, place.offset());
                                        }
                                    });
                            next.put(group, known);
                        });
        return next;
    }

    @Override
    public Map<TopicPartition, Long> ends(Set<String> topics) {
        Map<TopicPartition, OffsetSpec> asked = new HashMap<>();
        broker().describeTopics(topics)
                .topicNameValues()
                .values()
                .forEach(
                        described -> {
                            TopicDescription topic = answerIfThere(described);
                            if (topic != null) {
                                topic.partitions()
                                        .forEach(
                                                partition ->
                                                        asked.put(
                                                                new TopicPartition(
                                                                        topic.name(),
                                                                        partition.partition()),
                                                                OffsetSpec.latest()));
                            }
                        });
        Map<TopicPartition, Long> ends = new HashMap<>();
        answer(
                        broker().listOffsets(
                                        asked,
                                        new ListOffsetsOptions(IsolationLevel.READ_COMMITTED))
                                .all())
                .forEach((partition, end) -> ends.put(partition, end.offset()));
        return ends;
    }

    private static @Nullable TopicDescription answerIfThere(KafkaFuture<TopicDescription> asked) {
        try {
            return answer(asked);
        } catch (UnknownTopicOrPartitionException e) {
            return null;
        }
    }

    private static <T> T answer(KafkaFuture<T> asked) {
        try {
            return asked.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof KafkaException why ? why : new KafkaException(e);
        } catch (TimeoutException e) {
            throw new KafkaException("The broker does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException("Stopped while the broker was asked", e);
        }
    }

    @Override
    public synchronized void close() {
        if (admin != null) {
            admin.close(Duration.ZERO);
            admin = null;
        }
    }
}
