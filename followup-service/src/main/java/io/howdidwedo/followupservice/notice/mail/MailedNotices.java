package io.howdidwedo.followupservice.notice.mail;

import gg.jte.output.StringOutput;
import io.howdidwedo.followupservice.cases.Case;
import io.howdidwedo.followupservice.cases.due.DueWords;
import io.howdidwedo.followupservice.notice.Notice;
import io.howdidwedo.followupservice.notice.NoticeLetters;
import io.howdidwedo.followupservice.notice.NoticeLetters.Besides;
import io.howdidwedo.followupservice.notice.NoticeWords;
import io.howdidwedo.followupservice.rule.RuleBook;
import io.howdidwedo.followupservice.team.Team.Colleague;
import io.howdidwedo.followupservice.team.language.ReadLanguages;
import io.howdidwedo.servicekit.link.LinkPurpose;
import io.howdidwedo.servicekit.link.SignedLinks;
import io.howdidwedo.servicekit.mail.Letter;
import io.howdidwedo.servicekit.naming.OfferingName;
import io.howdidwedo.servicekit.naming.TeamName;
import io.howdidwedo.servicekit.page.Templates;
import io.howdidwedo.servicekit.wording.Phrases;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Notices as mails, in the language of who gets them: what happened, and links to act on it with
/// and without a login. What the customer said is on the page they lead to, not in the mail: from
/// there it can be erased.
final class MailedNotices implements NoticeLetters {
    private static final Phrases WORDS = Phrases.of(MailedNotices.class);

    private final Templates templates;
    private final SignedLinks links;
    private final ReadLanguages languages;
    private final String publicUrl;

    /// Notices that lead to the pages here.
    ///
    /// @param publicUrl under which staff reach the gateway
    MailedNotices(
            Templates templates, SignedLinks links, ReadLanguages languages, String publicUrl) {
        this.templates = templates;
        this.links = links;
        this.languages = languages;
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
        Locale language = languages.of(recipient.user());
        Phrases words = WORDS.in(language);
        String title = NoticeWords.title(notice, language);
        String about =
                words.say(
                        "about",
                        new TeamName(subject.supplier()).shown(),
                        new OfferingName(subject.transaction().offering()).shown(),
                        subject.transaction().externalId());
        return new NoticeMessage(
                language,
                words.say("subject", title, about),
                words.say("greeting", recipient.name()),
                Stream.of(
                                words.say(
                                        "happened",
                                        title,
                                        about,
                                        RuleBook.told(subject.grounds().reason(), language)),
                                expected(notice, subject, now, language),
                                NoticeWords.besides(besides, language))
                        .filter(sentence -> !sentence.isEmpty())
                        .toList(),
                publicUrl + "/n/" + links.token(LinkPurpose.NOTICE, notice.id()),
                publicUrl + "/cases/" + subject.id(),
                words.say("why", new TeamName(subject.team()).shown()));
    }

    private static String expected(Notice notice, Case subject, Instant now, Locale language) {
        String sentence = NoticeWords.sentence(notice, subject, language);
        if (!subject.isWork()) {
            return sentence;
        }
        String when = DueWords.of(subject.dueAt(), now, language);
        String meaning = subject.dueAt().isBefore(now) ? "late" : "due";
        return sentence + " " + WORDS.in(language).say(meaning, when);
    }

    private String html(NoticeMessage message) {
        StringOutput output = new StringOutput();
        templates.content("notice/mail/notice.jte", message).writeTo(output);
        return output.toString();
    }
}
