package io.howdidwedo.servicekit.mail;

import java.util.List;

/// A mail to one member of staff.
///
/// @param id the same whenever the same letter is sent again
/// @param recipient address
/// @param text for those who read no HTML, as good as the other
public record Letter(
        String id,
        String recipient,
        String subject,
        String text,
        String html,
        List<Attachment> attachments) {

    /// A file that comes with it.
    ///
    /// @param type its media type
    @SuppressWarnings("ArrayRecordComponent") // bytes on their way out; nobody compares them
    public record Attachment(String name, String type, byte[] content) {}

    public Letter {
        attachments = List.copyOf(attachments);
    }
}
