package io.howdidwedo.followupservice.notice.mail;

import io.howdidwedo.servicekit.wording.Phrases;
import java.util.List;
import java.util.Locale;

/// What a notice's template shows.
///
/// @param language the reader's
/// @param actUrl where the reader may act without a login; the link is theirs alone
/// @param caseUrl where the whole case is, with a login
record NoticeMessage(
        Locale language,
        String subject,
        String greeting,
        List<String> sentences,
        String actUrl,
        String caseUrl,
        String why) {
    private static final Phrases WORDS = Phrases.of(NoticeMessage.class);

    public NoticeMessage {
        sentences = List.copyOf(sentences);
    }

    /// The plain-text part, as good as the other.
    public String text() {
        Phrases words = WORDS.in(language);
        return """
               %s

               %s

               %s
               %s

               %s

               --\s
               %s
               """
                .formatted(
                        greeting,
                        String.join("\n\n", sentences),
                        words.say("act.text"),
                        actUrl,
                        words.say("case.text", caseUrl),
                        why);
    }
}
