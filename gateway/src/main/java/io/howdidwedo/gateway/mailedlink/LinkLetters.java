package io.howdidwedo.gateway.mailedlink;

import io.howdidwedo.gateway.mailedlink.MailedLink.LinkToken;
import io.howdidwedo.servicekit.mail.Letter;

/// Writes the mails that carry links.
public interface LinkLetters {
    /// The mail with this link.
    Letter letter(MailedLink link, LinkToken token);
}
