package io.howdidwedo.servicekit.mail;

import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// How mail to staff is sent: notices, reports and alerts.
///
/// @param from address and name they come from
@Validated
@ConfigurationProperties("howdidwedo.staff-mail")
record StaffMailSettings(
        @DefaultValue("How did we do? <how-did-we-do@localhost>") @NotBlank String from) {

    StaffMailSettings {
        MailAddress.stated("howdidwedo.staff-mail.from (STAFF_MAIL_FROM)", from);
    }
}
