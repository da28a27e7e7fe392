package io.howdidwedo.gateway.passkey.wiring;

import io.howdidwedo.gateway.account.Accounts;
import io.howdidwedo.gateway.change.KeepingTrack;
import io.howdidwedo.gateway.passkey.Ceremony;
import io.howdidwedo.gateway.passkey.Passkeys;
import io.howdidwedo.gateway.passkey.UsingPasskeys;
import java.time.Clock;
import java.util.random.RandomGenerator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// How passkeys are made and used.
@Configuration(proxyBeanMethods = false)
class PasskeyConfiguration {
    @Bean
    UsingPasskeys usingPasskeys(
            Passkeys passkeys,
            Ceremony ceremony,
            Accounts accounts,
            KeepingTrack track,
            Clock clock,
            RandomGenerator chance) {
        return new UsingPasskeys(passkeys, ceremony, accounts, track, clock, chance);
    }
}
