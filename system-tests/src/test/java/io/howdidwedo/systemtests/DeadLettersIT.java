package io.howdidwedo.systemtests;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What cannot be understood, on whichever topic, becomes a dead letter at once with its reason in
/// one sentence, and what comes behind it goes on.
@ExtendWith(SharedSystem.class)
class DeadLettersIT {
    private static final Duration AT_ONCE = Duration.ofSeconds(30);
    private static final List<String> TOPICS =
            List.of(
                    "transactions.in",
                    "offerings",
                    "transactions",
                    "invitations",
                    "responses",
                    "verdicts",
                    "cases",
                    "schedule",
                    "due");
    private static final String STRUCTURED = "application/cloudevents+json";
    private static final String NO_ID =
            "{\"specversion\":\"1.0\",\"source\":\"/shop\",\"type\":\"t\",\"data\":{}}";
    private static final Map<String, Malformed> MALFORMED =
            Map.of(
                    "no JSON", new Malformed(STRUCTURED, "{\"not json"),
                    "no id", new Malformed(STRUCTURED, NO_ID),
                    "another version",
                            new Malformed(
                                    STRUCTURED,
                                    NO_ID.replace("1.0", "9.9")
                                            .replace("{\"s", "{\"id\":\"1\",\"s")),
                    "an unknown encoding", new Malformed("application/cloudevents+avro", "?"),
                    "no envelope", new Malformed(null, "{}"));

    private record Malformed(@Nullable String contentType, String value) {}

    @Test
    void areMadeOfWhateverCannotBeUnderstood(RunningSystem system) throws Exception {
        try (KafkaProducer<String, byte[]> producer = producer(system);
                KafkaConsumer<String, byte[]> consumer = consumer(system)) {
            for (String topic : TOPICS) {
                for (TopicPartition partition : partitions(consumer, topic)) {
                    for (Map.Entry<String, Malformed> malformed : MALFORMED.entrySet()) {
                        send(producer, partition, malformed.getKey(), malformed.getValue()).get();
                    }
                }
            }

            for (String topic : TOPICS) {
                Map<String, String> reasons = reasons(consumer, topic);
                assertThat(reasons.keySet()).as(topic).isEqualTo(MALFORMED.keySet());
                assertThat(reasons.values())
                        .as(topic)
                        .allSatisfy(
                                reason ->
                                        assertThat(reason)
                                                .endsWith(".")
                                                .hasLineCount(1)
                                                .doesNotContain(
                                                        "Exception", "io.howdidwedo.servicekit"));
            }
            theNextOnesGoOn(system, producer, consumer);
        }
    }

    private static void theNextOnesGoOn(
            RunningSystem system,
            KafkaProducer<String, byte[]> producer,
            KafkaConsumer<String, byte[]> consumer)
            throws Exception {
        for (TopicPartition partition : partitions(consumer, "transactions.in")) {
            ProducerRecord<String, byte[]> good =
                    new ProducerRecord<>(
                            partition.topic(),
                            partition.partition(),
                            "k",
                            transaction(partition.partition()).getBytes(UTF_8));
            good.headers().add("content-type", STRUCTURED.getBytes(UTF_8));
            producer.send(good).get();
        }
        for (TopicPartition partition : partitions(consumer, "transactions.in")) {
            system.awaitMail("dead-letters-" + partition.partition() + "@example.org", 1);
        }
    }

    private static String transaction(int partition) {
        return """
               {"specversion":"1.0","id":"good-%1$d","source":"/shop",
                "type":"io.howdidwedo.transaction.v1","datacontenttype":"application/json","data":
                {"source":"dead-letters","externalId":"D-%1$d","occurredAt":"%2$s",
                 "supplier":"dead-letters","offering":"home-delivery",
                 "customer":{"id":"d-%1$d","email":"dead-letters-%1$d@example.org"}}}
               """
                .formatted(partition, Instant.now());
    }

    /// By key, as soon as there is one of each.
    private static Map<String, String> reasons(
            KafkaConsumer<String, byte[]> consumer, String topic) {
        TopicPartition deadLetters = new TopicPartition(topic + ".dlt", 0);
        consumer.assign(Set.of(deadLetters));
        consumer.seekToBeginning(Set.of(deadLetters));
        Map<String, String> reasons = new HashMap<>();
        await(topic + ".dlt")
                .atMost(AT_ONCE)
                .pollInSameThread()
                .until(
                        () -> {
                            consumer.poll(Duration.ofMillis(200))
                                    .forEach(
                                            record ->
                                                    reasons.put(
                                                            record.key(),
                                                            new String(
                                                                    record.headers()
                                                                            .lastHeader("reason")
                                                                            .value(),
                                                                    UTF_8)));
                            return reasons.keySet().containsAll(MALFORMED.keySet());
                        });
        return reasons;
    }

    private static Future<?> send(
            KafkaProducer<String, byte[]> producer,
            TopicPartition partition,
            String key,
            Malformed malformed) {
        ProducerRecord<String, byte[]> record =
                new ProducerRecord<>(
                        partition.topic(),
                        partition.partition(),
                        key,
                        malformed.value().getBytes(UTF_8));
        if (malformed.contentType() != null) {
            record.headers().add("content-type", malformed.contentType().getBytes(UTF_8));
        }
        return producer.send(record);
    }

    private static List<TopicPartition> partitions(
            KafkaConsumer<String, byte[]> consumer, String topic) {
        return consumer.partitionsFor(topic).stream()
                .map(info -> new TopicPartition(topic, info.partition()))
                .toList();
    }

    private static KafkaProducer<String, byte[]> producer(RunningSystem system) {
        return new KafkaProducer<>(
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, system.broker()),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    private static KafkaConsumer<String, byte[]> consumer(RunningSystem system) {
        return new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        system.broker(),
                        ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                        "read_committed"),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }
}
