package io.howdidwedo.surveyservice.delivery;

import io.howdidwedo.surveyservice.invitation.MailName;
import io.howdidwedo.surveyservice.invitation.MailNews;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a mail that came to the mailbox for returned mails turns out to be.
public sealed interface Report {

    /// It tells what became of one of our mails.
    ///
    /// @param id the same when the same is told again
    /// @param status as mail systems say it, such as `5.1.1`
    /// @param at when it happened
    record Fact(UUID id, MailName mail, MailNews.Kind kind, @Nullable String status, Instant at)
            implements Report {}

    /// A machine answers for its owner, who is away for example (RFC 3834); it says nothing about
    /// the mail.
    record AutomaticReply() implements Report {}

    /// A person answers one of our mails.
    ///
    /// @param transaction the mail was about
    /// @param messageId of the answer
    /// @param words without what is quoted
    /// @param whole whether these are all words of the answer
    record Answer(UUID transaction, String messageId, String words, boolean whole)
            implements Report {}

    /// Something a person has to look at; nothing follows from it by itself.
    record Unclear(String why) implements Report {}
}
