package io.howdidwedo.gateway.identity.wiring;

import io.howdidwedo.gateway.identity.IdentityTokens;
import io.howdidwedo.gateway.identity.KeyRing;
import io.howdidwedo.gateway.identity.SigningKeys;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The keys identities are signed with.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IdentitySettings.class)
class IdentityConfiguration {
    @Bean
    KeyRing keyRing(SigningKeys keys, IdentitySettings settings, Clock clock) {
        return new KeyRing(keys, settings.keyPeriod(), clock);
    }

    @Bean
    IdentityTokens identityTokens(KeyRing keys, IdentitySettings settings, Clock clock) {
        return new IdentityTokens(keys, settings.tokenLifetime(), clock);
    }
}
