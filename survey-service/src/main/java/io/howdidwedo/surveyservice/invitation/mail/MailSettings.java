package io.howdidwedo.surveyservice.invitation.mail;

import io.howdidwedo.servicekit.mail.MailAddress;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// How invitations are mailed.
///
/// @param from address and name they come from
/// @param replyTo where answers to the mail go; empty: to `from`
/// @param organisation whose customers are asked
/// @param bouncesTo the mailbox for mails that come back, extended by a mark of the mail; empty:
///     they come back to `from`
/// @param perSecondPerDomain most mails a second to one domain; 0 for no limit
/// @param connections kept connections to the mail system, and mails sent side by side
/// @param publicUrl under which customers reach the gateway
@Validated
@ConfigurationProperties("survey.mail")
public record MailSettings(
        @DefaultValue("How did we do? <feedback@localhost>") @NotBlank String from,
        @DefaultValue("") String replyTo,
        @DefaultValue(Speaker.UNNAMED) @NotBlank String organisation,
        @DefaultValue("") String bouncesTo,
        @DefaultValue("0") @Min(0) int perSecondPerDomain,
        @DefaultValue("2") @Min(1) int connections,
        @DefaultValue("http://localhost:8080") @NotBlank String publicUrl) {

    public MailSettings {
        MailAddress.stated("survey.mail.from (SURVEY_MAIL_FROM)", from);
        if (!replyTo.isBlank()) {
            MailAddress.stated("survey.mail.reply-to (SURVEY_MAIL_REPLY_TO)", replyTo);
        }
    }
}
