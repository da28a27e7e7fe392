package io.howdidwedo.localplatform.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalBrokerTest {
    private static final String TOPIC = "answers";
    private static final String GROUP = "readers";

    @TempDir private Path folder;

    @Test
    void keepsRecordsAndCommittedOffsetsAcrossARestart() throws Exception {
        try (var broker = LocalBroker.open(folder, 0)) {
            createTopic(broker);
            send(broker, 0, 10);
            assertThat(receive(broker, 10)).isEqualTo(values(0, 10));
            send(broker, 10, 15);
        }

        try (var broker = LocalBroker.open(folder, 0)) {
            assertThat(receive(broker, 5)).isEqualTo(values(10, 15));
            assertThat(committedOffset(broker)).isEqualTo(15);
        }
    }

    @Test
    void doesNotCreateATopicByUsingIt() throws Exception {
        try (var broker = LocalBroker.open(folder, 0);
                var admin = Admin.create(clientSettings(broker))) {
            assertThatThrownBy(() -> describe(admin, TOPIC))
                    .hasCauseInstanceOf(UnknownTopicOrPartitionException.class);
            assertThat(admin.listTopics().names().get()).isEmpty();
        }
    }

    @Test
    void refusesAFolderInUseAndLeavesItsBrokerUndisturbed() throws Exception {
        try (var broker = LocalBroker.open(folder, 0)) {
            for (int attempt = 0; attempt < 5; attempt++) {
                assertThatThrownBy(() -> LocalBroker.open(folder, 0))
                        .isInstanceOf(BrokerUnavailable.class)
                        .hasMessageContaining("another broker is running on this folder");
            }
            createTopic(broker);
            send(broker, 0, 10);
            assertThat(receive(broker, 10)).isEqualTo(values(0, 10));
        }
    }

    @Test
    void refusesAPortInUse(@TempDir Path other) {
        try (var broker = LocalBroker.open(folder, 0)) {
            var port = Integer.parseInt(broker.bootstrapServers().split(":")[1]);
            assertThatThrownBy(() -> LocalBroker.open(other, port))
                    .isInstanceOf(BrokerUnavailable.class)
                    .hasMessageContaining("port " + port);
        }
    }

    @Test
    void keepsAcknowledgedRecordsAfterAKill() throws Exception {
        var process = BrokerProcess.start(folder);
        try {
            createTopic(process.bootstrapServers());
            send(process.bootstrapServers(), 0, 100);
        } finally {
            process.kill();
        }

        try (var broker = LocalBroker.open(folder, 0)) {
            assertThat(receive(broker, 100)).isEqualTo(values(0, 100));
        }
    }

    private static List<String> values(int from, int to) {
        return IntStream.range(from, to).mapToObj(n -> "value-" + n).toList();
    }

    private static void createTopic(LocalBroker broker) throws Exception {
        createTopic(broker.bootstrapServers());
    }

    private static void createTopic(String servers) throws Exception {
        try (var admin = Admin.create(clientSettings(servers))) {
            admin.createTopics(List.of(new NewTopic(TOPIC, 1, (short) 1))).all().get();
        }
    }

    private static void describe(Admin admin, String topic)
            throws ExecutionException, InterruptedException {
        admin.describeTopics(List.of(topic)).allTopicNames().get();
    }

    private static void send(LocalBroker broker, int from, int to) throws Exception {
        send(broker.bootstrapServers(), from, to);
    }

    private static void send(String servers, int from, int to) throws Exception {
        try (var producer =
                new KafkaProducer<>(
                        clientSettings(servers), new StringSerializer(), new StringSerializer())) {
            for (var value : values(from, to)) {
                producer.send(new ProducerRecord<>(TOPIC, "key", value)).get();
            }
        }
    }

    private static List<String> receive(LocalBroker broker, int count) {
        var received = new ArrayList<String>();
        try (var consumer = consumer(broker)) {
            consumer.subscribe(List.of(TOPIC));
            while (received.size() < count) {
                consumer.poll(Duration.ofSeconds(1)).forEach(r -> received.add(r.value()));
            }
            consumer.commitSync();
        }
        return received;
    }

    private static long committedOffset(LocalBroker broker) {
        var partition = new TopicPartition(TOPIC, 0);
        try (var consumer = consumer(broker)) {
            Map<TopicPartition, OffsetAndMetadata> committed =
                    consumer.committed(Set.of(partition));
            return committed.get(partition).offset();
        }
    }

    private static KafkaConsumer<String, String> consumer(LocalBroker broker) {
        var settings = clientSettings(broker);
        settings.put("group.id", GROUP);
        settings.put("auto.offset.reset", "earliest");
        settings.put("enable.auto.commit", "false");
        return new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer());
    }

    private static Properties clientSettings(LocalBroker broker) {
        return clientSettings(broker.bootstrapServers());
    }

    private static Properties clientSettings(String servers) {
        var settings = new Properties();
        settings.put("bootstrap.servers", servers);
        return settings;
    }
}
