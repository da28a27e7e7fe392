package io.howdidwedo.servicekit.mail;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A mail to one person.
///
/// @param id the same whenever the same letter is sent again
/// @param recipient address
/// @param replyTo where an answer goes; null: where those to all letters of the sender go
/// @param language that it is written in; null when it is not said
/// @param after what was written before, the oldest first: ids of letters of this sender, or whole
///     Message-IDs in angle brackets of others
/// @param text for those who read no HTML, as good as the other
public record Letter(
        String id,
        String recipient,
        String subject,
        String text,
        String html,
        List<Attachment> attachments,
        @Nullable String replyTo,
        @Nullable String language,
        List<String> after) {

    /// A letter that stands for itself; answers go where those of all letters of the sender go.
    public Letter(
            String id,
            String recipient,
            String subject,
            String text,
            String html,
            List<Attachment> attachments) {
        this(id, recipient, subject, text, html, attachments, null, null, List.of());
    }

    /// A file that comes with it.
    ///
    /// @param type its media type
    @SuppressWarnings("ArrayRecordComponent") // bytes on their way out; nobody compares them
    public record Attachment(String name, String type, byte[] content) {}

    public Letter {
        attachments = List.copyOf(attachments);
        after = List.copyOf(after);
    }
}
