package io.howdidwedo.servicekit.event;

import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.Deserializer;
import org.jspecify.annotations.Nullable;

/// A consumer that closes within half a second. Its last fetch may be held back by the broker for
/// as long as consumers are willing to wait for a record, and one that closes waits for that to
/// come back, in case its group's coordinator needs it; but the group was left before.
public final class PromptConsumer<K, V> extends KafkaConsumer<K, V> {
    private static final Duration PROMPT = Duration.ofMillis(500);

    /// A consumer with these settings, which read keys and values unless that is given.
    public PromptConsumer(
            Map<String, Object> settings,
            @Nullable Deserializer<K> keys,
            @Nullable Deserializer<V> values) {
        super(settings, keys, values);
    }

    @Override
    public void close() {
        close(CloseOptions.timeout(PROMPT));
    }

    @Override
    public void close(CloseOptions options) {
        super.close(options.timeout().isPresent() ? options : options.withTimeout(PROMPT));
    }
}
