package io.howdidwedo.gateway.mailedlink.mail;

import gg.jte.output.StringOutput;
import io.howdidwedo.gateway.mailedlink.LinkLetters;
import io.howdidwedo.gateway.mailedlink.MailedLink;
import io.howdidwedo.gateway.mailedlink.MailedLink.LinkToken;
import io.howdidwedo.gateway.mailedlink.MailedLink.Purpose;
import io.howdidwedo.servicekit.check.Isolated;
import io.howdidwedo.servicekit.mail.Letter;
import io.howdidwedo.servicekit.page.PageSettings;
import io.howdidwedo.servicekit.page.Templates;
import io.howdidwedo.servicekit.wording.Phrases;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/// Links as mails: who wants it, what it opens, and for how long.
final class MailedLinkLetters implements LinkLetters {
    private static final Phrases WORDS = Phrases.of(MailedLinkLetters.class);

    private final Templates templates;
    private final PageSettings page;

    MailedLinkLetters(Templates templates, PageSettings page) {
        this.templates = templates;
        this.page = page;
    }

    @Override
    public Letter letter(MailedLink link, LinkToken token) {
        String url = page.publicUrl() + "/login/link/" + token.value();
        Locale language = Locale.forLanguageTag(link.grant().language());
        Phrases words = WORDS.in(language);
        LinkMessage message =
                link.purpose() == Purpose.INVITATION
                        ? invitation(link, url, words)
                        : newPassword(link, url, words);
        return new Letter(
                "link-" + link.fingerprint(),
                link.user(),
                message.subject(),
                message.text(),
                Phrases.speaking(language, () -> html(message)),
                List.of());
    }

    private LinkMessage invitation(MailedLink link, String url, Phrases words) {
        String by = Isolated.of(link.by().name());
        return new LinkMessage(
                words.say("invitation.subject", link.by().name(), page.organisation()),
                words.say("invitation.greeting"),
                words.say("invitation.sentence", by, page.organisation()),
                words.say("invitation.press"),
                url,
                words.say("invitation.why", inWords(link, words)));
    }

    private LinkMessage newPassword(MailedLink link, String url, Phrases words) {
        return new LinkMessage(
                words.say("new-password.subject", page.organisation()),
                words.say("new-password.greeting", Isolated.of(link.by().name())),
                words.say("new-password.sentence", page.organisation()),
                words.say("new-password.press"),
                url,
                words.say("new-password.why", inWords(link, words)));
    }

    private static String inWords(MailedLink link, Phrases words) {
        Duration good = Duration.between(link.madeAt(), link.until());
        if (good.toDays() >= 2) {
            return words.counted(good.toDays(), "days");
        }
        return good.toHours() >= 1
                ? words.counted(good.toHours(), "hours")
                : words.counted(Math.max(1, good.toMinutes()), "minutes");
    }

    private String html(LinkMessage message) {
        StringOutput output = new StringOutput();
        templates.content("mailedlink/mail/link.jte", message).writeTo(output);
        return output.toString();
    }
}
