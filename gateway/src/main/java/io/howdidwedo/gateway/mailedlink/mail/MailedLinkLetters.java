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
import java.time.Duration;
import java.util.List;

/// Links as mails: who wants it, what it opens, and for how long.
final class MailedLinkLetters implements LinkLetters {
    private final Templates templates;
    private final PageSettings page;

    MailedLinkLetters(Templates templates, PageSettings page) {
        this.templates = templates;
        this.page = page;
    }

    @Override
    public Letter letter(MailedLink link, LinkToken token) {
        String url = page.publicUrl() + "/login/link/" + token.value();
        LinkMessage message =
                link.purpose() == Purpose.INVITATION
                        ? invitation(link, url)
                        : newPassword(link, url);
        return new Letter(
                "link-" + link.fingerprint(),
                link.user(),
                message.subject(),
                message.text(),
                html(message),
                List.of());
    }

    private LinkMessage invitation(MailedLink link, String url) {
        return new LinkMessage(
                link.by().name() + " invites you to " + page.organisation(),
                "Hello,",
                Isolated.of(link.by().name())
                        + " invites you to work with "
                        + page.organisation()
                        + ", where customers' feedback is followed up. Choose your name and a"
                        + " password; you then log in with this mail address.",
                "Accept the invitation",
                url,
                "The link is yours alone, good for "
                        + inWords(link)
                        + ", and used once. If you do not know what this is about, do nothing.");
    }

    private LinkMessage newPassword(MailedLink link, String url) {
        return new LinkMessage(
                "A new password for " + page.organisation(),
                "Hello " + Isolated.of(link.by().name()) + ",",
                "somebody, probably you, forgot the password you log in with at "
                        + page.organisation()
                        + ".",
                "Choose a new password",
                url,
                "The link is yours alone, good for "
                        + inWords(link)
                        + ", and used once. If it was not you, do nothing: your password stays as"
                        + " it is.");
    }

    private static String inWords(MailedLink link) {
        Duration good = Duration.between(link.madeAt(), link.until());
        long days = good.toDays();
        if (days >= 2) {
            return days + " days";
        }
        long hours = good.toHours();
        if (hours >= 1) {
            return hours == 1 ? "an hour" : hours + " hours";
        }
        return Math.max(1, good.toMinutes()) + " minutes";
    }

    private String html(LinkMessage message) {
        StringOutput output = new StringOutput();
        templates.content("mailedlink/mail/link.jte", message).writeTo(output);
        return output.toString();
    }
}
