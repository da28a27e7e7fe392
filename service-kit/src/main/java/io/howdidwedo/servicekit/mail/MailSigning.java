package io.howdidwedo.servicekit.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

/// Signs mails for the domain they come from, so that the receiving side can tell ours.
public interface MailSigning {

    /// The mail, finished, as it is to be sent; it must not be changed afterwards.
    MimeMessage sign(MimeMessage finished) throws MessagingException;

    /// Lets mails go out as they are.
    static MailSigning none() {
        return finished -> finished;
    }
}
