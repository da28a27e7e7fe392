package io.howdidwedo.gateway.firststart.wiring;

import io.howdidwedo.gateway.account.Accounts;
import io.howdidwedo.gateway.account.Passwords;
import io.howdidwedo.gateway.apikey.MakingKey;
import io.howdidwedo.gateway.identity.KeyRing;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What a fresh installation starts with.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FirstSettings.class)
class FirstStartConfiguration {
    @Bean
    FirstStart firstStart(
            FirstSettings settings,
            Accounts accounts,
            Passwords passwords,
            MakingKey keys,
            KeyRing ring) {
        return new FirstStart(settings, new FirstAccounts(accounts, passwords), keys, ring);
    }
}
