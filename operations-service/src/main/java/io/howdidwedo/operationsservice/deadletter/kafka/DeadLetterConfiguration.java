package io.howdidwedo.operationsservice.deadletter.kafka;

import io.howdidwedo.operationsservice.deadletter.DeadLetters;
import io.howdidwedo.servicekit.event.EventRecords;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaTemplate;

@Configuration(proxyBeanMethods = false)
class DeadLetterConfiguration {
    /// So much may come at once where somebody waits to see it.
    private static final int AT_ONCE = 500;

    @Bean
    DeadLetters deadLettersOfAllTopics(
            KafkaProperties settings, KafkaTemplate<String, byte[]> sending, EventRecords records) {
        return new KafkaDeadLetters(() -> consumer(settings), sending, records);
    }

    /// One that stands in no group and answers at once.
    private static KafkaConsumer<String, byte[]> consumer(KafkaProperties settings) {
        Map<String, Object> stated = settings.buildConsumerProperties();
        stated.remove(ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG);
        stated.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 100);
        stated.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, AT_ONCE);
        return new KafkaConsumer<>(stated, new StringDeserializer(), new ByteArrayDeserializer());
    }
}
