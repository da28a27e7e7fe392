package io.howdidwedo.followupservice.notice.mail;

import gg.jte.output.StringOutput;
import io.howdidwedo.followupservice.cases.Case;
import io.howdidwedo.followupservice.cases.due.DueWords;
import io.howdidwedo.followupservice.notice.Notice;
import io.howdidwedo.followupservice.notice.NoticeLetters;
import io.howdidwedo.followupservice.notice.NoticeLetters.Besides;
import io.howdidwedo.followupservice.notice.NoticeWords;
import io.howdidwedo.followupservice.team.Team.Colleague;
import io.howdidwedo.servicekit.check.Isolated;
import io.howdidwedo.servicekit.link.LinkPurpose;
import io.howdidwedo.servicekit.link.SignedLinks;
import io.howdidwedo.servicekit.mail.Letter;
import io.howdidwedo.servicekit.naming.OfferingName;
import io.howdidwedo.servicekit.naming.TeamName;
import io.howdidwedo.servicekit.page.Templates;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/// Notices as mails: what happened, and links to act on it with and without a login. What the
/// customer said is on the page they lead to, not in the mail: from there it can be erased.
final class MailedNotices implements NoticeLetters {
    private final Templates templates;
    private final SignedLinks links;
    private final String publicUrl;

    /// Notices that lead to the pages here.
    ///
    /// @param publicUrl under which staff reach the gateway
    MailedNotices(Templates templates, SignedLinks links, String publicUrl) {
        this.templates = templates;
        this.links = links;
        this.publicUrl = publicUrl;
    }

    @Override
    public Letter letter(
            Notice notice, Case subject, Colleague recipient, Besides besides, Instant now) {
        NoticeMessage message = message(notice, subject, recipient, besides, now);
        return new Letter(
                notice.id().toString(),
                recipient.email(),
                message.subject(),
                message.text(),
                html(message),
                List.of());
    }

    private NoticeMessage message(
            Notice notice, Case subject, Colleague recipient, Besides besides, Instant now) {
        String about =
                "a customer of "
                        + Isolated.of(new TeamName(subject.supplier()).shown())
                        + ", "
                        + Isolated.of(new OfferingName(subject.transaction().offering()).shown())
                        + ", order "
                        + Isolated.of(subject.transaction().externalId());
        return new NoticeMessage(
                NoticeWords.title(notice) + ": " + about,
                "Hello " + Isolated.of(recipient.name()) + ",",
                Stream.of(
                                NoticeWords.title(notice)
                                        + ": "
                                        + about
                                        + ". "
                                        + subject.grounds().reason()
                                        + ".",
                                NoticeWords.sentence(notice, subject)
                                        + (subject.isWork()
                                                ? " It is due "
                                                        + DueWords.of(subject.dueAt(), now)
                                                        + "."
                                                : ""),
                                NoticeWords.besides(besides))
                        .filter(sentence -> !sentence.isEmpty())
                        .toList(),
                publicUrl + "/n/" + links.token(LinkPurpose.NOTICE, notice.id()),
                publicUrl + "/cases/" + subject.id(),
                "You get this because you are named in the team "
                        + Isolated.of(new TeamName(subject.team()).shown())
                        + ". It can be changed on the page Teams, and how you are told under the bell.");
    }

    private String html(NoticeMessage message) {
        StringOutput output = new StringOutput();
        templates.content("notice/mail/notice.jte", message).writeTo(output);
        return output.toString();
    }
}
