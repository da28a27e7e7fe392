package io.howdidwedo.gateway.login.wiring;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// How often a login may fail.
///
/// @param failuresPerAccount for one account in the period
/// @param failuresPerAddress for one address in the period
/// @param period the period
@Validated
@ConfigurationProperties("gateway.login")
record LoginSettings(
        @DefaultValue("10") @Positive long failuresPerAccount,
        @DefaultValue("50") @Positive long failuresPerAddress,
        @DefaultValue("15m") @NotNull Duration period) {}
