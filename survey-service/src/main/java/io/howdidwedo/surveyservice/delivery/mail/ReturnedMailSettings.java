package io.howdidwedo.surveyservice.delivery.mail;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// The mailbox that mails come back to, read by IMAP.
///
/// @param host where it is; empty: nobody looks
/// @param encrypted whether the connection is TLS from the start
/// @param folder that mails arrive in
/// @param handledFolder that they are moved to once what follows from them is kept
/// @param unclearFolder that those are moved to which a person has to look at
/// @param every from the end of a look to the next
@Validated
@ConfigurationProperties("survey.returned-mails")
record ReturnedMailSettings(
        @DefaultValue("") String host,
        @DefaultValue("993") @Min(1) @Max(65535) int port,
        @DefaultValue("true") boolean encrypted,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("INBOX") @NotBlank String folder,
        @DefaultValue("Handled") @NotBlank String handledFolder,
        @DefaultValue("Unclear") @NotBlank String unclearFolder,
        @DefaultValue("30s") Duration every) {

    public ReturnedMailSettings {
        if (!host.isBlank() && user.isBlank()) {
            throw new IllegalArgumentException(
                    "survey.returned-mails.user (SURVEY_BOUNCES_USER) is missing: state who reads"
                            + " the mailbox, or leave host empty");
        }
        if (every.compareTo(Duration.ofSeconds(1)) < 0) {
            throw new IllegalArgumentException(
                    "survey.returned-mails.every (SURVEY_BOUNCES_EVERY) must be at least 1s");
        }
    }

    /// Without the password, for whoever prints it.
    @Override
    public String toString() {
        return "ReturnedMailSettings[" + host + ":" + port + " " + folder + "]";
    }
}
