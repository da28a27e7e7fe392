package io.howdidwedo.localplatform.mailbox.mails;

import java.time.Instant;
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
}
