package io.howdidwedo.followupservice.cases.kafka;

import io.howdidwedo.followupservice.cases.following.HearingCustomers.CaseNews;
import io.howdidwedo.servicekit.event.EventRecords;
import io.howdidwedo.servicekit.event.TopicReader;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.ConsumerFactory;

/// Tells open pages that cases changed.
@Configuration(proxyBeanMethods = false)
class CaseNewsConfiguration {
    private static final Duration PAUSE = Duration.ofSeconds(5);

    @Bean
    @SuppressWarnings("unchecked")
    TopicReader caseNewsReader(
            ConsumerFactory<?, ?> consumers, EventRecords events, CaseNews news) {
        ConsumerFactory<String, byte[]> ours = (ConsumerFactory<String, byte[]>) consumers;
        return new TopicReader(
                "case-news",
                PAUSE,
                () -> ours.createConsumer(null, "news", null),
                new CaseNewsReader(events, news));
    }
}
