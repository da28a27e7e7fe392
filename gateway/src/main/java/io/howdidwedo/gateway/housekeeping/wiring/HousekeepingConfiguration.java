package io.howdidwedo.gateway.housekeeping.wiring;

import io.howdidwedo.gateway.apikey.KeyUses;
import io.howdidwedo.gateway.identity.KeyRing;
import io.howdidwedo.gateway.login.KnownBrowsers;
import io.howdidwedo.gateway.mailedlink.MailedLinks;
import io.howdidwedo.gateway.passkey.Passkeys;
import io.howdidwedo.gateway.session.Sessions;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Housekeeping, once it is due.
@Configuration(proxyBeanMethods = false)
class HousekeepingConfiguration {
    @Bean
    Housekeeping housekeeping(
            KeyRing keys,
            Sessions sessions,
            KnownBrowsers browsers,
            MailedLinks links,
            Passkeys passkeys,
            KeyUses uses,
            Clock clock) {
        return new Housekeeping(keys, sessions, browsers, links, passkeys, uses, clock);
    }
}
