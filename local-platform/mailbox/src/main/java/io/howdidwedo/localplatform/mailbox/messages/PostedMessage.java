package io.howdidwedo.localplatform.mailbox.messages;

import io.howdidwedo.localplatform.mailbox.mails.Mail;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A message as it is posted.
///
/// @param channel `sms` or `chat`
/// @param to a number, or a name in the chat
/// @param text all of it, its link included
/// @param link to the question alone
record PostedMessage(
        @Nullable String channel,
        @Nullable String to,
        @Nullable String text,
        @Nullable String link,
        @Nullable String language) {
    private static final Set<String> CHANNELS = Set.of("sms", "chat");
    private static final int LONGEST_ADDRESS = 200;
    private static final int LONGEST_TEXT = 5_000;
    private static final int LONGEST_SUBJECT = 120;

    /// What is wrong with it, in words; null when nothing is.
    @Nullable String problem() {
        if (channel == null || !CHANNELS.contains(channel)) {
            return "channel must be sms or chat";
        }
        if (to == null || to.isBlank() || to.length() > LONGEST_ADDRESS || hasLines(to)) {
            return "to must be a number or a name of at most 200 characters";
        }
        if (text == null || text.isBlank() || text.length() > LONGEST_TEXT) {
            return "text must have 1 to 5,000 characters";
        }
        return null;
    }

    private static boolean hasLines(String words) {
        return words.chars().anyMatch(Character::isISOControl);
    }

    /// The message written as a mail, so that it is kept and shown like one.
    ///
    /// @param id under which it is kept once
    byte[] asMail(String id, Instant now) throws IOException {
        try {
            MimeMessage mail = new MimeMessage((Session) null);
            mail.setHeader("From", "Message provider");
            mail.setHeader("To", encoded(String.valueOf(to)));
            mail.setHeader("Subject", encoded(subject()));
            mail.setHeader(Mail.CHANNEL_HEADER, String.valueOf(channel));
            if (language != null && !hasLines(language)) {
                mail.setHeader("Content-Language", language);
            }
            mail.setSentDate(Date.from(now));
            mail.setText(text, StandardCharsets.UTF_8.name());
            mail.saveChanges();
            mail.setHeader("Message-ID", "<" + id + "@messages>");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            mail.writeTo(bytes);
            return bytes.toByteArray();
        } catch (MessagingException e) {
            throw new IOException("The message cannot be written", e);
        }
    }

    /// Its words without the link.
    private String subject() {
        String words = String.valueOf(text).replaceAll("\\p{Cntrl}", " ");
        String bare = link == null ? words : words.replace(link, "");
        String whole = bare.strip();
        return whole.length() > LONGEST_SUBJECT
                ? whole.substring(0, LONGEST_SUBJECT) + " …"
                : whole;
    }

    private static String encoded(String words) throws IOException {
        return MimeUtility.encodeText(words, "UTF-8", null);
    }
}
