package io.howdidwedo.benchmarks.figures;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.howdidwedo.analyticsservice.chronicle.Batch.Partition;
import io.howdidwedo.benchmarks.LoadProducer;
import io.howdidwedo.contracts.cases.CaseChanged;
import io.howdidwedo.contracts.event.Event;
import io.howdidwedo.contracts.invitation.InvitationChanged;
import io.howdidwedo.contracts.offering.OfferingChanged;
import io.howdidwedo.contracts.response.ResponseChanged;
import io.howdidwedo.contracts.schedule.TimerFired;
import io.howdidwedo.contracts.topic.EventType;
import io.howdidwedo.contracts.topic.Topics;
import io.howdidwedo.contracts.transaction.TransactionRecorded;
import io.howdidwedo.contracts.verdict.VerdictChanged;
import io.howdidwedo.servicekit.event.EventRecords;
import io.howdidwedo.servicekit.json.JsonConfiguration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.TopicPartition;

/// The topics that services hear, written as the services write them.
public final class EventLog implements AutoCloseable {
    /// As many as `./start` makes.
    public static final int PARTITIONS = 2;

    private static final List<String> TOPICS =
            List.of(
                    Topics.OFFERINGS,
                    Topics.TRANSACTIONS,
                    Topics.INVITATIONS,
                    Topics.VERDICTS,
                    Topics.RESPONSES,
                    Topics.CASES,
                    Topics.DUE);

    private final EventRecords records = new EventRecords(JsonConfiguration.mapper(), "benchmarks");
    private final KafkaProducer<String, byte[]> producer;
    private final Admin admin;

    /// Makes the topics.
    public EventLog(String broker) throws ExecutionException, InterruptedException {
        admin = Admin.create(Map.of("bootstrap.servers", broker));
        admin.createTopics(
                        TOPICS.stream()
                                .map(one -> new NewTopic(one, PARTITIONS, (short) 1))
                                .map(one -> one.configs(Map.of("retention.ms", "-1")))
                                .toList())
                .all()
                .get();
        producer = LoadProducer.of(broker, 20, 256 * 1024);
    }

    /// Says these and returns; they are on their way.
    public void say(Iterable<? extends Event> events) {
        for (Event event : events) {
            EventType type = EventType.of(event);
            var _ =
                    producer.send(
                            records.record(
                                    UUID.randomUUID(),
                                    type.topic(),
                                    PARTITIONS,
                                    key(event),
                                    partitionKey(event),
                                    Instant.now(),
                                    type.wireName(),
                                    records.data(event).getBytes(UTF_8)));
        }
    }

    /// Returns when all that was said is kept.
    public void flush() {
        producer.flush();
    }

    private static String key(Event event) {
        return event instanceof VerdictChanged one
                ? one.transactionId().toString()
                : partitionKey(event);
    }

    private static String partitionKey(Event event) {
        return switch (event) {
            case TransactionRecorded one -> one.relationshipId().toString();
            case ResponseChanged one -> one.relationshipId().toString();
            case InvitationChanged one -> one.relationshipId().toString();
            case VerdictChanged one -> one.relationshipId().toString();
            case CaseChanged one -> one.relationshipId().toString();
            case OfferingChanged one -> one.offering();
            case TimerFired one -> one.timerId();
            default -> throw new IllegalArgumentException("Nobody says " + event);
        };
    }

    /// Where each partition ends now.
    Map<Partition, Long> ends() throws ExecutionException, InterruptedException {
        Map<Partition, Long> ends = new HashMap<>();
        for (Map.Entry<TopicPartition, Long> one : offsets().entrySet()) {
            ends.put(new Partition(one.getKey().topic(), one.getKey().partition()), one.getValue());
        }
        return ends;
    }

    /// Nobody judges anew what was said up to now: the verdicts have been said, too.
    void countAsJudged() throws ExecutionException, InterruptedException {
        Map<TopicPartition, OffsetAndMetadata> ends = new HashMap<>();
        offsets().forEach((partition, end) -> ends.put(partition, new OffsetAndMetadata(end)));
        for (String group : List.of("analytics-service", "analytics-service-facts")) {
            admin.alterConsumerGroupOffsets(group, ends).all().get();
        }
    }

    private Map<TopicPartition, Long> offsets() throws ExecutionException, InterruptedException {
        List<TopicPartition> partitions = new ArrayList<>();
        for (String topic : TOPICS) {
            for (int number = 0; number < PARTITIONS; number++) {
                partitions.add(new TopicPartition(topic, number));
            }
        }
        Map<TopicPartition, OffsetSpec> latest = new HashMap<>();
        partitions.forEach(one -> latest.put(one, OffsetSpec.latest()));
        Map<TopicPartition, Long> offsets = new HashMap<>();
        for (var one : admin.listOffsets(latest).all().get().entrySet()) {
            offsets.put(one.getKey(), one.getValue().offset());
        }
        return offsets;
    }

    @Override
    public void close() {
        producer.close();
        admin.close();
    }
}
