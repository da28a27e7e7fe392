package io.howdidwedo.gateway.warning.wiring;

import io.howdidwedo.gateway.limit.RateLimit;
import io.howdidwedo.gateway.limit.RateLimit.Pace;
import io.howdidwedo.gateway.warning.WarningLetters;
import io.howdidwedo.gateway.warning.Warnings;
import io.howdidwedo.servicekit.mail.Post;
import java.time.Clock;
import java.time.Duration;
import java.util.random.RandomGenerator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// How people are warned.
@Configuration(proxyBeanMethods = false)
class WarningConfiguration {
    private static final Pace FAILURES = new Pace(1, Duration.ofHours(1));

    @Bean
    Warnings warnings(WarningLetters letters, Post post, Clock clock, RandomGenerator chance) {
        return new Warnings(letters, post, new RateLimit(FAILURES, clock), chance);
    }
}
