package io.howdidwedo.operationsservice.deadletter.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.contracts.topic.Topics;
import io.howdidwedo.localplatform.broker.LocalBroker;
import io.howdidwedo.operationsservice.deadletter.DeadLetter;
import io.howdidwedo.operationsservice.deadletter.DeadLetter.Place;
import io.howdidwedo.operationsservice.deadletter.DeadLetters.Span;
import io.howdidwedo.servicekit.event.EventRecords;
import io.howdidwedo.servicekit.json.JsonConfiguration;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;

class KafkaDeadLettersTest {
    private static final String GOOD =
            "{\"specversion\":\"1.0\",\"id\":\"1\",\"source\":\"/shop\",\"type\":\"t\",\"data\":{}}";
    private static final String STRUCTURED = "application/cloudevents+json";

    private static LocalBroker broker;
    private static DefaultKafkaProducerFactory<String, byte[]> producers;
    private static KafkaTemplate<String, byte[]> sending;

    private final KafkaDeadLetters letters =
            new KafkaDeadLetters(
                    KafkaDeadLettersTest::consumer,
                    sending,
                    new EventRecords(JsonConfiguration.mapper(), "operations-service"));

    @BeforeAll
    static void open(@TempDir Path folder) throws Exception {
        broker = LocalBroker.open(folder, 0);
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            admin.createTopics(
                            Topics.ALL.stream()
                                    .flatMap(
                                            topic ->
                                                    Stream.of(
                                                            new NewTopic(topic, 2, (short) 1),
                                                            new NewTopic(
                                                                    Topics.deadLettersOf(topic),
                                                                    1,
                                                                    (short) 1)))
                                    .toList())
                    .all()
                    .get();
        }
        producers =
                new DefaultKafkaProducerFactory<>(
                        Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, broker.bootstrapServers()),
                        new StringSerializer(),
                        new ByteArraySerializer());
        sending = new KafkaTemplate<>(producers);
    }

    @AfterAll
    static void close() {
        producers.destroy();
        broker.close();
    }

    @Test
    void areReadAsTheyFell() throws Exception {
        fell(Topics.RESPONSES, "first", "{", 1);
        fell(Topics.RESPONSES, "second", GOOD, 0);

        Span span = letters.spans().get(Topics.RESPONSES);
        List<DeadLetter> all = letters.list(Topics.RESPONSES, span, 10);

        assertThat(all).extracting(DeadLetter::key).containsExactly("first", "second");
        assertThat(all.getFirst().partition()).isEqualTo(1);
        assertThat(all.getFirst().reason()).isEqualTo("It is no CloudEvent.");
        assertThat(all.getFirst().contentType()).isEqualTo(STRUCTURED);
        assertThat(all.getFirst().headers()).hasSize(1);
        assertThat(letters.list(Topics.RESPONSES, span, 1)).hasSize(1);
        assertThat(letters.list(Topics.RESPONSES, new Span(span.from() + 1, span.until()), 10))
                .extracting(DeadLetter::key)
                .containsExactly("second");
        assertThat(letters.find(all.getLast().place()).orElseThrow().text()).isEqualTo(GOOD);
        assertThat(letters.spans()).doesNotContainKey(Topics.TEAMS);
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThat(letters.find(new Place(Topics.TEAMS, 0))).isEmpty();
        assertThat(letters.find(new Place("somewhere", 0))).isEmpty();
    }

    @Test
    void goBackToTheirPartitionAsTheyWereWithoutWhatWasSaidAboutThem() throws Exception {
        fell(Topics.CASES, "k", GOOD, 1);
        DeadLetter letter = letters.list(Topics.CASES, new Span(0, 1), 1).getFirst();

        letters.sendBack(letter);

        ConsumerRecord<String, byte[]> back = onlyRecordOf(new TopicPartition(Topics.CASES, 1));
        assertThat(back.key()).isEqualTo("k");
        assertThat(back.value()).isEqualTo(GOOD.getBytes(UTF_8));
        assertThat(back.headers().toArray())
                .extracting(header -> header.key())
                .containsExactly("content-type");
    }

    @Test
    void whatWouldBecomeADeadLetterAgainIsKnownBefore() throws Exception {
        fell(Topics.TRANSACTIONS_IN, "k", "{", 0);
        DeadLetter letter = letters.list(Topics.TRANSACTIONS_IN, new Span(0, 1), 1).getFirst();

        assertThat(letters.problem(letter))
                .hasValueSatisfying(why -> assertThat(why).endsWith("."));
        assertThat(letters.problem(letter.mended(GOOD, STRUCTURED))).isEmpty();
        assertThat(letters.problem(letter.mended(GOOD, ""))).isPresent();
    }

    private static void fell(String topic, String key, String value, int partition)
            throws Exception {
        ProducerRecord<String, byte[]> record =
                new ProducerRecord<>(Topics.deadLettersOf(topic), 0, key, value.getBytes(UTF_8));
        record.headers()
                .add("content-type", STRUCTURED.getBytes(UTF_8))
                .add("reason", "It is no CloudEvent.".getBytes(UTF_8))
                .add("kafka_dlt-original-topic", topic.getBytes(UTF_8))
                .add(
                        "kafka_dlt-original-partition",
                        ByteBuffer.allocate(Integer.BYTES).putInt(partition).array());
        sending.send(record).get();
    }

    private static ConsumerRecord<String, byte[]> onlyRecordOf(TopicPartition partition) {
        try (KafkaConsumer<String, byte[]> consumer = consumer()) {
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            var records = consumer.poll(Duration.ofSeconds(10));
            assertThat(records.count()).isEqualTo(1);
            return records.iterator().next();
        }
    }

    private static KafkaConsumer<String, byte[]> consumer() {
        return new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        broker.bootstrapServers(),
                        "isolation.level",
                        "read_committed"),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }
}
