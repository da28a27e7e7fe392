package io.howdidwedo.gateway.apikey.wiring;

import io.howdidwedo.gateway.apikey.ApiKeys;
import io.howdidwedo.gateway.apikey.KeyUses;
import io.howdidwedo.gateway.apikey.MakingKey;
import java.time.Clock;
import java.util.random.RandomGenerator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// How API keys are made.
@Configuration(proxyBeanMethods = false)
class ApiKeyConfiguration {
    @Bean
    MakingKey makingKey(ApiKeys keys, Clock clock, RandomGenerator chance) {
        return new MakingKey(keys, clock, chance);
    }

    @Bean
    KeyUses keyUses(ApiKeys keys, Clock clock) {
        return new KeyUses(keys, clock);
    }
}
