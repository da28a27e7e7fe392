package io.howdidwedo.gateway.session.wiring;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// How long somebody stays logged in after the last change they made.
///
/// @param lifetime that long
@Validated
@ConfigurationProperties("gateway.session")
record SessionSettings(@DefaultValue("12h") @NotNull Duration lifetime) {}
