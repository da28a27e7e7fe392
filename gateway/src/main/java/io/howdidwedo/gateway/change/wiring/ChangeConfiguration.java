package io.howdidwedo.gateway.change.wiring;

import io.howdidwedo.gateway.change.Changes;
import io.howdidwedo.gateway.change.KeepingTrack;
import java.time.Clock;
import java.util.random.RandomGenerator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// How it is written down what was changed.
@Configuration(proxyBeanMethods = false)
class ChangeConfiguration {
    @Bean
    KeepingTrack keepingTrack(Changes changes, Clock clock, RandomGenerator chance) {
        return new KeepingTrack(changes, clock, chance);
    }
}
