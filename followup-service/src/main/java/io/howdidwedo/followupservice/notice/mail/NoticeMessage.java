package io.howdidwedo.followupservice.notice.mail;

import java.util.List;

/// What a notice's template shows.
///
/// @param actUrl where the reader may act without a login; the link is theirs alone
/// @param caseUrl where the whole case is, with a login
record NoticeMessage(
        String subject,
        String greeting,
        List<String> sentences,
        String actUrl,
        String caseUrl,
        String why) {

    public NoticeMessage {
        sentences = List.copyOf(sentences);
    }

    /// The plain-text part, as good as the other.
    public String text() {
        return """
               %s

               %s

               Assign it to yourself, snooze or resolve it, without logging in (this link is
               yours alone, please do not pass the mail on):
               %s

               The whole case: %s

               --\s
               %s
               """
                .formatted(greeting, String.join("\n\n", sentences), actUrl, caseUrl, why);
    }
}
