package io.howdidwedo.followupservice.schedule.kafka;

import io.howdidwedo.servicekit.event.EventRecords;
import io.howdidwedo.servicekit.event.TopicSettings;
import io.howdidwedo.servicekit.vital.Vitals;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ScheduleConfiguration {
    @Bean
    Schedule schedule(
            EventRecords events,
            ScheduleSettings settings,
            TopicSettings topics,
            @Value("${spring.kafka.bootstrap-servers}") String bootstrapServers,
            NextTimers next) {
        return new Schedule(events, settings, topics, bootstrapServers, next);
    }

    @Bean
    NextTimers nextTimers() {
        return new NextTimers();
    }

    @Bean
    Vitals timerVitals(NextTimers next, Clock clock) {
        return new TimerVitals(next, clock);
    }

    @Bean
    HealthIndicator scheduleHealthIndicator(Schedule schedule) {
        return () -> (schedule.isWell() ? Health.up() : Health.down()).build();
    }
}
