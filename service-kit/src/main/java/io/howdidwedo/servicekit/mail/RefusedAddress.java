package io.howdidwedo.servicekit.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.util.OptionalInt;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.jspecify.annotations.Nullable;

/// Tells a recipient's address that is refused for good from a failure that may pass.
public final class RefusedAddress {
    private static final int FOR_GOOD = 500;

    private RefusedAddress() {}

    /// The answer of the mail system (5xx) that refuses the address; empty when it may pass.
    public static OptionalInt code(SendFailedException failure) {
        for (@Nullable Exception e = failure; e instanceof MessagingException nested; ) {
            if (nested instanceof SMTPAddressFailedException refused
                    && refused.getReturnCode() >= FOR_GOOD) {
                return OptionalInt.of(refused.getReturnCode());
            }
            e = nested.getNextException();
        }
        return OptionalInt.empty();
    }
}
