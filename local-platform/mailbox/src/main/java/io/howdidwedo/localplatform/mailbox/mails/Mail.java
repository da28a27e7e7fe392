package io.howdidwedo.localplatform.mailbox.mails;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A mail delivered to one recipient, without its content.
///
/// @param id grows with every delivery
/// @param to whom it was delivered to, as SMTP said
/// @param from whom it says it is from
/// @param subject its subject; empty when it has none
/// @param date when it says it was sent, or when it came
/// @param messageId its Message-ID, when it has one
public record Mail(
        long id,
        String to,
        String from,
        String subject,
        Instant date,
        @Nullable String messageId) {}
