package io.howdidwedo.servicekit.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/// What mails can be addressed to, and who they come from.
public final class MailAddress {
    private static final int LONGEST = 320;
    private static final Pattern ASCII = Pattern.compile("\\p{ASCII}*");

    /// Letters that the rules of before write as others, which would be the domain of somebody
    /// else: such a domain is taken in its ASCII form only.
    private static final Pattern AMBIGUOUS = Pattern.compile("[\u00DF\u1E9E\u03C2\u200C\u200D]");

    private MailAddress() {}

    /// Whether this is one address that a mail can carry (RFC 5322), without a name beside it. What
    /// only looks like one, such as `a..b@example.org`, could never be written to.
    public static boolean isOne(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        try {
            InternetAddress address = new InternetAddress(text, true);
            return Objects.equals(address.getAddress(), text)
                    && text.contains("@")
                    && inAscii(domain(text)).isPresent();
        } catch (AddressException e) {
            return false;
        }
    }

    /// An address as it is kept and written to: its domain as the mail system knows it (IDNA), such
    /// as `ana@xn--bcher-kva.example` for `ana@bücher.example`.
    ///
    /// @param address that is one
    public static String written(String address) {
        String domain = domain(address);
        return isAscii(domain) ? address : name(address) + "@" + inAscii(domain).orElseThrow();
    }

    /// Whether only mail systems that know SMTPUTF8 (RFC 6531) can be given a mail for it.
    ///
    /// @param address that is one
    public static boolean needsUtf8(String address) {
        return !isAscii(name(address));
    }

    /// An address with the name beside it that mails come from, or that answers go to, as a setting
    /// states it: `Name <name@example.org>`. Names in any letters go out encoded (RFC 2047).
    ///
    /// @param setting its name, for the sentence about what is wrong with it
    /// @throws IllegalArgumentException naming setting and remedy when it is not one address
    public static InternetAddress stated(String setting, String text) {
        try {
            InternetAddress[] all = InternetAddress.parse(text, true);
            if (text.equals(HeaderText.of(text))
                    && all.length == 1
                    && !all[0].isGroup()
                    && isSender(all[0].getAddress())) {
                return new InternetAddress(
                        written(all[0].getAddress()),
                        all[0].getPersonal(),
                        StandardCharsets.UTF_8.name());
            }
        } catch (AddressException | UnsupportedEncodingException e) {
            // Said below, with the remedy.
        }
        throw new IllegalArgumentException(
                setting
                        + " must be one mail address, with a name before it or without:"
                        + " Name <name@example.org>. A name with a comma or other special letters"
                        + " goes in quotes: \"Care Team, Billing\" <name@example.org>. It is: "
                        + text);
    }

    private static boolean isSender(String address) {
        return isOne(address) && !needsUtf8(address);
    }

    private static String name(String address) {
        return address.substring(0, address.lastIndexOf('@'));
    }

    private static String domain(String address) {
        return address.substring(address.lastIndexOf('@') + 1);
    }

    private static boolean isAscii(String text) {
        return ASCII.matcher(text).matches();
    }

    private static Optional<String> inAscii(String domain) {
        if (isAscii(domain)) {
            return Optional.of(domain);
        }
        if (AMBIGUOUS.matcher(domain).find()) {
            return Optional.empty();
        }
        try {
            String composed = Normalizer.normalize(domain, Normalizer.Form.NFC);
            return Optional.of(
                    IDN.toASCII(composed, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
