package io.howdidwedo.surveyservice.invitation.mail;

import io.howdidwedo.servicekit.mail.EnhancedStatus;
import io.howdidwedo.surveyservice.invitation.Carrier.Delivery;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;

/// Reads what a mail system answered to one mail: about this recipient or this content. What it
/// says about itself (421) or about us (to MAIL FROM) is no answer to the mail: others would fare
/// the same, so it counts as unavailable.
final class SmtpAnswer {
    private static final int SHUTTING_DOWN = 421;

    private SmtpAnswer() {}

    /// What became of the mail; empty when the mail system is unavailable.
    static Optional<Delivery> to(SendFailedException failure) {
        for (@Nullable Exception e = failure; e instanceof MessagingException nested; ) {
            if (nested instanceof SMTPAddressFailedException refused) {
                return delivery(refused.getReturnCode(), refused.getMessage());
            }
            e = nested.getNextException();
        }
        return failure instanceof SMTPSendFailedException refused && !isAboutUs(refused)
                ? delivery(refused.getReturnCode(), refused.getMessage())
                : Optional.empty();
    }

    private static boolean isAboutUs(SMTPSendFailedException refused) {
        String command = Objects.requireNonNullElse(refused.getCommand(), "");
        return command.toUpperCase(Locale.ROOT).startsWith("MAIL");
    }

    private static Optional<Delivery> delivery(int code, @Nullable String words) {
        if (code == SHUTTING_DOWN || code < 400 || code > 599) {
            return Optional.empty();
        }
        Optional<EnhancedStatus> status =
                EnhancedStatus.in(Objects.requireNonNullElse(words, ""))
                        .filter(one -> one.kind() == code / 100);
        String reason = status.map(EnhancedStatus::written).orElse("smtp-" + code);
        if (code < 500) {
            return Optional.of(new Delivery.TryLater(reason));
        }
        return Optional.of(
                status.filter(EnhancedStatus::saysAddressIsGone).isPresent()
                        ? new Delivery.AddressGone(reason)
                        : new Delivery.Refused(reason));
    }
}
