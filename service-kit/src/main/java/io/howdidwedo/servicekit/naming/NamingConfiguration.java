package io.howdidwedo.servicekit.naming;

import io.howdidwedo.servicekit.event.EventRecords;
import io.howdidwedo.servicekit.event.TopicReader;
import java.time.Duration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.core.ConsumerFactory;

/// Lets a process know what teams and offerings are called, where it reads topics at all.
@AutoConfiguration(after = KafkaAutoConfiguration.class)
@ConditionalOnBean(ConsumerFactory.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class NamingConfiguration {
    private static final Duration PAUSE = Duration.ofSeconds(5);

    @Bean
    @SuppressWarnings("unchecked")
    TeachingNames teachingNames(ConsumerFactory<?, ?> consumers, EventRecords events) {
        ConsumerFactory<String, byte[]> ours = (ConsumerFactory<String, byte[]>) consumers;
        Names names = Names.ofThisProcess();
        return new TeachingNames(
                names,
                new TopicReader(
                        "names",
                        PAUSE,
                        () -> ours.createConsumer(null, "names", null),
                        new NamesReader(events, names)));
    }
}
