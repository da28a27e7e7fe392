package io.howdidwedo.analyticsservice.chronicle.kafka;

import io.howdidwedo.analyticsservice.chronicle.Arrivals;
import io.howdidwedo.analyticsservice.chronicle.Chronicle;
import io.howdidwedo.servicekit.event.EventRecords;
import io.howdidwedo.servicekit.event.TopicReader;
import java.time.Duration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.ConsumerFactory;

/// Reads the topics into the chronicle.
@Configuration(proxyBeanMethods = false)
class ChronicleReaderConfiguration {
    private static final Duration PAUSE = Duration.ofSeconds(1);

    @Bean
    Arrivals arrivals() {
        return new Arrivals();
    }

    @Bean
    @SuppressWarnings("unchecked")
    ChronicleReader chronicleReader(
            Chronicle chronicle,
            ConsumerFactory<?, ?> consumers,
            EventRecords records,
            Arrivals arrivals,
            Chronicle.CaughtUp caughtUp) {
        return new ChronicleReader(
                chronicle,
                (ConsumerFactory<String, byte[]>) consumers,
                records,
                arrivals,
                caughtUp);
    }

    @Bean
    TopicReader chronicleTopicReader(ChronicleReader reader) {
        return new TopicReader("chronicle-reader", PAUSE, reader::consumer, reader);
    }

    /// Down until what was said before the start has been read: figures would be of a part only.
    @Bean
    HealthIndicator chronicleHealthIndicator(ChronicleReader reader) {
        return () -> reader.caughtUp() ? Health.up().build() : Health.down().build();
    }
}
