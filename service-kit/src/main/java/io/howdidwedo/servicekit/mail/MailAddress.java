package io.howdidwedo.servicekit.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Objects;

/// What mails can be addressed to.
public final class MailAddress {
    private static final int LONGEST = 320;

    private MailAddress() {}

    /// Whether this is one address that a mail can carry (RFC 5322), without a name beside it. What
    /// only looks like one, such as `a..b@example.org`, could never be written to.
    public static boolean isOne(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        try {
            InternetAddress address = new InternetAddress(text, true);
            return Objects.equals(address.getAddress(), text) && text.contains("@");
        } catch (AddressException e) {
            return false;
        }
    }
}
