package io.howdidwedo.gateway.caller.wiring;

import io.howdidwedo.gateway.account.Accounts;
import io.howdidwedo.gateway.apikey.ApiKeys;
import io.howdidwedo.gateway.apikey.KeyUses;
import io.howdidwedo.gateway.caller.Callers;
import io.howdidwedo.gateway.caller.Sightings;
import io.howdidwedo.gateway.session.StayingLoggedIn;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// How callers are known by their session or key.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CallerSettings.class)
class CallerConfiguration {
    @Bean
    Callers callers(
            StayingLoggedIn sessions, Accounts accounts, ApiKeys keys, CallerSettings settings) {
        return new Callers(sessions, accounts, keys, settings.remembering());
    }

    @Bean
    Sightings sightings(Accounts accounts, KeyUses uses, Clock clock) {
        return new Sightings(accounts, uses, clock);
    }
}
