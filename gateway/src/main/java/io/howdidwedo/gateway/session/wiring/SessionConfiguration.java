package io.howdidwedo.gateway.session.wiring;

import io.howdidwedo.gateway.session.Sessions;
import io.howdidwedo.gateway.session.StayingLoggedIn;
import java.time.Clock;
import java.util.random.RandomGenerator;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// How somebody stays logged in.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SessionSettings.class)
class SessionConfiguration {
    @Bean
    StayingLoggedIn stayingLoggedIn(
            Sessions sessions, SessionSettings settings, Clock clock, RandomGenerator chance) {
        return new StayingLoggedIn(sessions, settings.lifetime(), clock, chance);
    }
}
