package io.howdidwedo.analyticsservice.mailing.mail;

import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// How reports and alerts are mailed.
///
/// @param from address and name they come from
@Validated
@ConfigurationProperties("howdidwedo.staff-mail")
public record MailSettings(
        @DefaultValue("How did we do? <figures@localhost>") @NotBlank String from) {}
