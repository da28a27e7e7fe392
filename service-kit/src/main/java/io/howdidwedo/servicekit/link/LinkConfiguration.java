package io.howdidwedo.servicekit.link;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Signed links, for a service to import that hands some out.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LinkSettings.class)
public class LinkConfiguration {

    @Bean
    SignedLinks signedLinks(LinkSettings settings) {
        return new SignedLinks(settings.keys().stream().map(SigningKey::parse).toList());
    }
}
