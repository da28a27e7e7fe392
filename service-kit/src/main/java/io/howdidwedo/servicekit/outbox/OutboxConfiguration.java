package io.howdidwedo.servicekit.outbox;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.servicekit.event.EventRecords;
import io.howdidwedo.servicekit.event.TopicSettings;
import io.howdidwedo.servicekit.vital.Vitals;
import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.core.KafkaOperations;

/// The relay that empties the service's outboxes, and the service's clock.
@AutoConfiguration(
        after = KafkaAutoConfiguration.class,
        afterName = {
            "io.howdidwedo.servicekit.event.EventConfiguration",
            "io.howdidwedo.servicekit.mongo.MongoConfiguration"
        })
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class OutboxConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.tickMillis(ZoneOffset.UTC);
    }

    @Bean
    @SuppressWarnings("unchecked")
    OutboxRelay outboxRelay(
            MongoDatabase database,
            KafkaOperations<?, ?> kafka,
            EventRecords records,
            TopicSettings topics,
            Clock clock) {
        return new OutboxRelay(
                database, (KafkaOperations<String, byte[]>) kafka, records, topics, clock);
    }

    @Bean
    Vitals outboxVitals(OutboxRelay relay, Clock clock) {
        return new OutboxVitals(relay, clock);
    }
}
