package io.howdidwedo.analyticsservice.mailing.kafka;

import io.howdidwedo.analyticsservice.mailing.WhenDue;
import io.howdidwedo.servicekit.event.PolledEvents;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Mail to staff, when it is due.
@Configuration(proxyBeanMethods = false)
class DueMailConfiguration {

    @Bean
    DueMail dueMail(PolledEvents polled, List<WhenDue> tasks) {
        return new DueMail(polled, tasks);
    }
}
