package io.howdidwedo.gateway.identity.wiring;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// How callers are told to the services.
///
/// @param tokenLifetime how long a signed token is good
/// @param keyPeriod how long one key pair signs
@Validated
@ConfigurationProperties("gateway.identity")
record IdentitySettings(
        @DefaultValue("60s") @NotNull Duration tokenLifetime,
        @DefaultValue("30d") @NotNull Duration keyPeriod) {}
