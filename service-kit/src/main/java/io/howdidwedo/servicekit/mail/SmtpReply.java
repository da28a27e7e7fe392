package io.howdidwedo.servicekit.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;

/// What a mail system answered to one mail: about its recipient or its content.
///
/// @param code 400 to 599
public record SmtpReply(int code, String words) {
    private static final int SHUTTING_DOWN = 421;
    private static final int FOR_GOOD = 500;

    /// The answer in a failure. Empty when the mail system said something about itself (421) or
    /// about us (to MAIL FROM), or nothing: other mails would fare the same, so it counts as away.
    public static Optional<SmtpReply> in(SendFailedException failure) {
        for (@Nullable Exception e = failure; e instanceof MessagingException nested; ) {
            if (nested instanceof SMTPAddressFailedException refused) {
                return reply(refused.getReturnCode(), refused.getMessage());
            }
            e = nested.getNextException();
        }
        return failure instanceof SMTPSendFailedException refused && !isAboutUs(refused)
                ? reply(refused.getReturnCode(), refused.getMessage())
                : Optional.empty();
    }

    private static boolean isAboutUs(SMTPSendFailedException refused) {
        String command = Objects.requireNonNullElse(refused.getCommand(), "");
        return command.toUpperCase(Locale.ROOT).startsWith("MAIL");
    }

    private static Optional<SmtpReply> reply(int code, @Nullable String words) {
        return code == SHUTTING_DOWN || code < 400 || code > 599
                ? Optional.empty()
                : Optional.of(new SmtpReply(code, Objects.requireNonNullElse(words, "")));
    }

    /// Whether it will never take this mail.
    public boolean isForGood() {
        return code >= FOR_GOOD;
    }
}
