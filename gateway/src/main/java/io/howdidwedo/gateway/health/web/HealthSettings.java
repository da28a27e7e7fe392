package io.howdidwedo.gateway.health.web;

import jakarta.validation.constraints.NotEmpty;
import java.net.URI;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/// Whose health the gateway tells.
///
/// @param services where each service is, by name
@Validated
@ConfigurationProperties("gateway.health")
record HealthSettings(@NotEmpty Map<String, URI> services) {
    HealthSettings {
        services = Map.copyOf(services);
    }
}
