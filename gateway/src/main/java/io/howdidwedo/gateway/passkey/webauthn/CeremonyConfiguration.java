package io.howdidwedo.gateway.passkey.webauthn;

import io.howdidwedo.gateway.passkey.Ceremony;
import io.howdidwedo.servicekit.page.PageSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Passkeys by WebAuthn.
@Configuration(proxyBeanMethods = false)
class CeremonyConfiguration {
    @Bean
    Ceremony ceremony(PageSettings page) {
        return new WebAuthnCeremony(page.publicUrl(), page.organisation());
    }
}
