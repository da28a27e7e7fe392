package io.howdidwedo.gateway.mailedlink.wiring;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// How long links that are mailed to people are good.
///
/// @param invitation one that invites
/// @param newPassword one to choose a new password with
@Validated
@ConfigurationProperties("gateway.mailed-links")
record MailedLinkSettings(
        @DefaultValue("7d") @NotNull Duration invitation,
        @DefaultValue("1h") @NotNull Duration newPassword) {}
