package io.howdidwedo.analyticsservice.mailing.kafka;

import io.howdidwedo.analyticsservice.mailing.Timetable;
import io.howdidwedo.servicekit.event.PolledEvents;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Mail to staff, when it is due.
@Configuration(proxyBeanMethods = false)
class DueMailConfiguration {

    @Bean
    DueMail dueMail(PolledEvents polled, List<Timetable.WhenDue> tasks) {
        return new DueMail(polled, tasks);
    }
}
