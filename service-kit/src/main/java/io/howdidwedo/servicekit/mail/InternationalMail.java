package io.howdidwedo.servicekit.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/// Mails to addresses with letters beyond ASCII before the `@` (SMTPUTF8, RFC 6531). They are few,
/// so each goes over a connection of its own, and only where the mail system offers it.
public final class InternationalMail {
    private static final String OFFERED = "SMTPUTF8";

    private final JavaMailSenderImpl sender;
    private final Session session;

    /// Mails through this sender's mail system.
    public InternationalMail(JavaMailSenderImpl sender) {
        Properties settings = new Properties();
        settings.putAll(sender.getSession().getProperties());
        settings.setProperty("mail.mime.allowutf8", "true");
        this.sender = sender;
        this.session = Session.getInstance(settings);
    }

    /// What such a mail has to be written for.
    public Session session() {
        return session;
    }

    /// Hands a mail over that was written for this session.
    ///
    /// @return false when the mail system does not offer it; nothing was sent then
    public boolean send(MimeMessage mail) throws MessagingException {
        try (SMTPTransport transport = (SMTPTransport) session.getTransport("smtp")) {
            transport.connect(
                    sender.getHost(), sender.getPort(), sender.getUsername(), sender.getPassword());
            if (!transport.supportsExtension(OFFERED)) {
                return false;
            }
            transport.sendMessage(mail, mail.getAllRecipients());
            return true;
        }
    }
}
