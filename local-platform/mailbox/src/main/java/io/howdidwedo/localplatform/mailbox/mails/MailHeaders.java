package io.howdidwedo.localplatform.mailbox.mails;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MailDateFormat;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.UnsupportedEncodingException;
import java.text.ParseException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The headers of a mail, readable for people.
final class MailHeaders {
    private final InternetHeaders headers;

    private MailHeaders(InternetHeaders headers) {
        this.headers = headers;
    }

    /// Reads the headers at the beginning of a mail; whatever cannot be read is left out.
    static MailHeaders of(byte[] raw) {
        try {
            return new MailHeaders(new InternetHeaders(new ByteArrayInputStream(raw), true));
        } catch (MessagingException e) {
            return new MailHeaders(new InternetHeaders());
        }
    }

    @Nullable String value(String name) {
        var value = headers.getHeader(name, null);
        return value == null ? null : decoded(value);
    }

    /// All headers in their order; one that is there more than once has its values one after the
    /// other.
    Map<String, String> all() {
        var all = new LinkedHashMap<String, String>();
        var each = headers.getAllHeaders();
        while (each.hasMoreElements()) {
            var header = each.nextElement();
            all.merge(
                    header.getName(),
                    decoded(header.getValue()),
                    (one, other) -> one + ", " + other);
        }
        return all;
    }

    private static String decoded(String value) {
        var unfolded = MimeUtility.unfold(value).strip();
        try {
            return MimeUtility.decodeText(unfolded);
        } catch (UnsupportedEncodingException e) {
            return unfolded;
        }
    }

    /// When the mail says it was sent.
    Instant date(Instant otherwise) {
        var value = value("Date");
        try {
            return value == null ? otherwise : new MailDateFormat().parse(value).toInstant();
        } catch (ParseException e) {
            return otherwise;
        }
    }
}
