package io.howdidwedo.localplatform.mailbox.web;

import io.howdidwedo.localplatform.mailbox.mails.Mail;
import java.util.List;

/// Messages as JSON, the newest first.
record MessageList(List<Item> items) {

    /// One message, without its content.
    ///
    /// @param channel `email`, `sms` or `chat`
    record Item(String id, String channel, String to, String from, String subject, String date) {
        static Item of(Mail mail) {
            return new Item(
                    Long.toString(mail.id()),
                    mail.channel(),
                    mail.to(),
                    mail.from(),
                    mail.subject(),
                    mail.date().toString());
        }
    }
}
