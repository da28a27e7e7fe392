package io.howdidwedo.benchmarks;

import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/// Says much in little time, and loses none of it.
public final class LoadProducer {
    private LoadProducer() {}

    /// One for this broker.
    ///
    /// @param lingerMs how long a batch waits for more, in milliseconds
    /// @param batchSize when it waits no longer, in bytes
    public static KafkaProducer<String, byte[]> of(String broker, int lingerMs, int batchSize) {
        return new KafkaProducer<>(
                Map.of(
                        "bootstrap.servers",
                        broker,
                        "acks",
                        "all",
                        "compression.type",
                        "lz4",
                        "linger.ms",
                        lingerMs,
                        "batch.size",
                        batchSize),
                new StringSerializer(),
                new ByteArraySerializer());
    }
}
