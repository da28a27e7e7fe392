package io.howdidwedo.analyticsservice.verdict.kafka;

import io.howdidwedo.analyticsservice.verdict.Intake;
import io.howdidwedo.analyticsservice.verdict.KeepingVerdicts;
import io.howdidwedo.servicekit.event.EventRecords;
import io.howdidwedo.servicekit.event.PolledEvents;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.core.KafkaAdmin;

/// Facts, taken from their topics.
@Configuration(proxyBeanMethods = false)
class FactConfiguration {

    @Bean
    Intake intake(KafkaListenerEndpointRegistry listeners) {
        return new FactIntake(listeners);
    }

    @Bean(destroyMethod = "close")
    FactOffsets factOffsets(KafkaAdmin settings) {
        return new FactOffsets(settings);
    }

    @Bean
    FactListener factListener(KeepingVerdicts keeping, EventRecords records, PolledEvents polled) {
        return new FactListener(keeping, records, polled);
    }
}
