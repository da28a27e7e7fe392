package io.howdidwedo.localplatform.mailbox.mails;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A mail, or a message kept as one, delivered to one recipient; without its content.
///
/// @param id grows with every delivery
/// @param to whom it was delivered to, as SMTP said
/// @param from whom it says it is from
/// @param subject its subject; empty when it has none
/// @param date when it says it was sent, or when it came
/// @param messageId its Message-ID, when it has one
/// @param channel `email`, or `sms` or `chat` for a message
public record Mail(
        long id,
        String to,
        String from,
        String subject,
        Instant date,
        @Nullable String messageId,
        String channel) {
    /// The header by which a message says what it is.
    public static final String CHANNEL_HEADER = "X-Mailbox-Channel";

    /// What mails came by.
    public static final String EMAIL = "email";

    /// What it is when it is no mail, for people; empty for mails.
    public String mark() {
        return switch (channel) {
            case "sms" -> "SMS";
            case "chat" -> "Chat";
            default -> "";
        };
    }

    /// What is in a mail.
    ///
    /// @param headers its headers, decoded
    /// @param text its plain text, when it has any
    /// @param html its HTML, when it has any
    public record MailContent(
            Map<String, String> headers, @Nullable String text, @Nullable String html) {

        /// Takes a mail apart. One that is not made as it should be is shown as text.
        static MailContent of(byte[] raw) {
            var headers = MailHeaders.of(raw).all();
            try {
                var message = new MimeMessage((Session) null, new ByteArrayInputStream(raw));
                return new MailContent(
                        headers, find(message, "text/plain"), find(message, "text/html"));
            } catch (MessagingException | IOException e) {
                return new MailContent(headers, new String(raw, StandardCharsets.UTF_8), null);
            }
        }

        /// The first part of a type that is not an attachment.
        private static @Nullable String find(Part part, String type)
                throws MessagingException, IOException {
            if (part.isMimeType("multipart/*")) {
                return findIn((Multipart) part.getContent(), type);
            }
            var attached = Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition());
            return part.isMimeType(type) && !attached ? part.getContent().toString() : null;
        }

        private static @Nullable String findIn(Multipart parts, String type)
                throws MessagingException, IOException {
            for (int i = 0; i < parts.getCount(); i++) {
                var found = find(parts.getBodyPart(i), type);
                if (found != null) {
                    return found;
                }
            }
            return null;
        }
    }
}
