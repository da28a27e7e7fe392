package io.howdidwedo.followupservice;

import io.howdidwedo.localplatform.broker.LocalBroker;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/// Hears in tests what was said on a topic.
public final class Ears {
    private Ears() {}

    /// All of it, from the beginning; nothing of transactions that were not ended.
    public static KafkaConsumer<String, byte[]> on(
            LocalBroker broker, String topic, int partitions) {
        KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(
                        Map.of(
                                "bootstrap.servers",
                                broker.bootstrapServers(),
                                "isolation.level",
                                "read_committed",
                                "enable.auto.commit",
                                "false"),
                        new StringDeserializer(),
                        new ByteArrayDeserializer());
        List<TopicPartition> all =
                IntStream.range(0, partitions)
                        .mapToObj(number -> new TopicPartition(topic, number))
                        .toList();
        consumer.assign(all);
        consumer.seekToBeginning(all);
        return consumer;
    }
}
