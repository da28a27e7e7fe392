package io.howdidwedo.gateway.provider.oidc;

import io.howdidwedo.gateway.provider.NoProvider;
import io.howdidwedo.gateway.provider.Provider;
import io.howdidwedo.servicekit.page.PageSettings;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The provider of logins, if there is one. It is first asked for anything when somebody wants in.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OidcSettings.class)
class OidcConfiguration {
    @Bean
    Provider provider(OidcSettings settings, PageSettings page, Clock clock) {
        return settings.isThere()
                ? new OidcProvider(settings, page.publicUrl(), clock)
                : new NoProvider();
    }
}
