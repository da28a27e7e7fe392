package io.howdidwedo.servicekit.outbox;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.servicekit.event.EventRecords;
import io.howdidwedo.servicekit.event.TopicSettings;
import io.howdidwedo.servicekit.json.JsonConfiguration;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.mockito.ArgumentMatchers;
import org.mockito.Mockito;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.support.SendResult;

/// A relay whose broker never answers: events stay where they are.
public final class SilentRelay {
    private static final int PARTITIONS = 6;

    private SilentRelay() {}

    /// One for the documents of this database.
    @SuppressWarnings("unchecked")
    public static OutboxRelay of(MongoDatabase database) {
        KafkaOperations<String, byte[]> silent = Mockito.mock(KafkaOperations.class);
        Mockito.when(silent.send(ArgumentMatchers.<ProducerRecord<String, byte[]>>any()))
                .thenReturn(new CompletableFuture<SendResult<String, byte[]>>());
        return new OutboxRelay(
                database,
                silent,
                new EventRecords(JsonConfiguration.mapper(), "kit"),
                new TopicSettings(PARTITIONS, 1, (short) 1),
                Clock.systemUTC());
    }
}
