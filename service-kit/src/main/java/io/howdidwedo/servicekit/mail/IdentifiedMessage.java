package io.howdidwedo.servicekit.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.jspecify.annotations.Nullable;

/// A mail whose Message-ID stays the same when it is sent again, so that whoever receives it can
/// tell a repeat.
public final class IdentifiedMessage extends SMTPMessage {
    private final String messageId;

    /// A mail with an identification.
    ///
    /// @param local what tells it from all others of this sender
    /// @param from the sender's address, with or without name; its domain makes the id unique
    public IdentifiedMessage(Session session, String local, String from) {
        super(session);
        this.messageId = messageId(local, from);
    }

    /// The Message-ID of the mail of this sender that is called so.
    static String messageId(String local, String from) {
        return "<" + local + "@" + from.replaceAll(".*@([^>\\s]+).*", "$1") + ">";
    }

    /// Nothing that people wrote begins another line of the head.
    @Override
    public void setSubject(String subject, @Nullable String charset) throws MessagingException {
        super.setSubject(HeaderText.of(subject), charset);
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }
}
