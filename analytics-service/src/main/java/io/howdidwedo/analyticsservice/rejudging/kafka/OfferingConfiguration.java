package io.howdidwedo.analyticsservice.rejudging.kafka;

import io.howdidwedo.analyticsservice.rejudging.LearningAgreement;
import io.howdidwedo.servicekit.event.PolledEvents;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Offerings, taken from their topic.
@Configuration(proxyBeanMethods = false)
class OfferingConfiguration {

    @Bean
    OfferingListener offeringListener(LearningAgreement learning, PolledEvents polled) {
        return new OfferingListener(learning, polled);
    }
}
