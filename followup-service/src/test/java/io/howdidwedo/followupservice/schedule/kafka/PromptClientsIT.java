package io.howdidwedo.followupservice.schedule.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.localplatform.broker.LocalBroker;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class PromptClientsIT {
    private static final String TOPIC = "quiet";

    /// Longer than a consumer of Kafka's own waits when it closes, which is half a minute.
    private static final String HELD_BACK = "600000";

    @TempDir Path folder;

    @Test
    @Timeout(25)
    void aConsumerClosesWhileTheBrokerHoldsItsFetchBack() throws Exception {
        try (LocalBroker broker = LocalBroker.open(folder.resolve("broker"), 0);
                Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()));
                Consumer<byte[], byte[]> consumer =
                        new PromptClients()
                                .getConsumer(
                                        Map.of(
                                                "bootstrap.servers",
                                                broker.bootstrapServers(),
                                                "request.timeout.ms",
                                                "700000",
                                                "fetch.max.wait.ms",
                                                HELD_BACK))) {
            admin.createTopics(List.of(new NewTopic(TOPIC, 1, (short) 1))).all().get();
            TopicPartition quiet = new TopicPartition(TOPIC, 0);
            consumer.assign(List.of(quiet));
            consumer.seekToBeginning(List.of(quiet));
            assertThat(consumer.position(quiet)).isZero();

            // The fetch is under way when this returns.
            assertThat(consumer.poll(Duration.ofMillis(500))).isEmpty();
        }
    }
}
