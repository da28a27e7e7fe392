package io.howdidwedo.followupservice.notice.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.contracts.cases.CaseNotice.NoticeReason;
import io.howdidwedo.followupservice.cases.Case;
import io.howdidwedo.followupservice.cases.Person;
import io.howdidwedo.followupservice.cases.Resolution;
import io.howdidwedo.followupservice.cases.SomeCase;
import io.howdidwedo.followupservice.cases.following.FollowingUps;
import io.howdidwedo.followupservice.notice.Notice;
import io.howdidwedo.followupservice.notice.NoticeLetters.Besides;
import io.howdidwedo.followupservice.rule.RuleBook;
import io.howdidwedo.followupservice.team.Team.Colleague;
import io.howdidwedo.followupservice.team.language.ReadLanguages;
import io.howdidwedo.servicekit.aggregate.CatalogueInMemory;
import io.howdidwedo.servicekit.link.LinkPurpose;
import io.howdidwedo.servicekit.link.SignedLinks;
import io.howdidwedo.servicekit.link.SignedLinks.Link;
import io.howdidwedo.servicekit.link.SomeLinks;
import io.howdidwedo.servicekit.mail.Letter;
import io.howdidwedo.servicekit.page.Templates;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.i18n.LocaleContextHolder;

/// What stands in a notice's mail: enough to act, and nothing the customer may want erased.
class MailedNoticesTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final Pattern LINK = Pattern.compile("https://staff\\.example/n/([\\w.-]+)");
    private static final Colleague KIM =
            new Colleague("kim", "Kim & Co", "kim@example.org", 1, Colleague.NewCases.ALL, null);
    private static final Besides NOTHING = new Besides(0, false);

    private final SignedLinks links = SomeLinks.signed();
    private final ReadLanguages languages =
            new ReadLanguages(new CatalogueInMemory<>(), Clock.systemUTC());
    private final MailedNotices mails =
            new MailedNotices(
                    new Templates(getClass().getClassLoader(), "io.howdidwedo.followupservice"),
                    links,
                    languages,
                    "https://staff.example");

    @ParameterizedTest
    @EnumSource
    void eachReasonIsToldWithALinkThatIsTheReadersAlone(NoticeReason reason) {
        Case open = SomeCase.open(1, new Person("eva", "Eva"), NOON);
        Notice notice = notice(open, reason);

        Letter letter = mails.letter(notice, open, KIM, NOTHING, NOON);

        assertThat(letter.recipient()).isEqualTo("kim@example.org");
        assertThat(letter.subject())
                .endsWith(": a customer of north-branch, home-delivery, order A-1");
        assertThat(letter.text())
                .contains("Hello Kim & Co,", open.grounds().reason(), "It is due")
                .contains("https://staff.example/cases/" + open.id())
                .doesNotContain("null", "%s");
        assertThat(letter.html()).contains("Hello Kim &amp; Co,").doesNotContain("null", "%s");
        assertThat(opened(letter.text())).containsOnly(notice.id());
        assertThat(opened(letter.html())).hasSize(3).containsOnly(notice.id());
    }

    @AfterEach
    void nobodyReads() {
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest
    @EnumSource
    void whoReadsGermanIsToldInGerman(NoticeReason reason) {
        languages.reads("kim", Locale.GERMAN);
        Case open = SomeCase.open(1, null, NOON);
        Notice notice = notice(open, reason);

        Letter letter = mails.letter(notice, open, KIM, new Besides(3, true), NOON);

        assertThat(letter.subject())
                .endsWith(": ein Kunde von north-branch, home-delivery, Auftrag A-1")
                .doesNotContain("customer", "case");
        assertThat(letter.text())
                .contains("Guten Tag Kim & Co,")
                .contains(RuleBook.told(open.grounds().reason(), Locale.GERMAN))
                .doesNotContain("Hello", open.grounds().reason(), "It is due", "null");
        assertThat(letter.html()).contains("<html lang=\"de\">").doesNotContain("Assign to me");
    }

    @Test
    void whoNothingIsKnownOfReadsEnglishWhoeverCausedIt() {
        Case open = SomeCase.open(1, null, NOON);
        Notice notice = notice(open, NoticeReason.OPENED);
        Letter english = mails.letter(notice, open, KIM, NOTHING, NOON);
        LocaleContextHolder.setLocale(Locale.GERMAN);

        Letter letter = mails.letter(notice, open, KIM, NOTHING, NOON);

        assertThat(withoutLinks(letter.text())).isEqualTo(withoutLinks(english.text()));
        assertThat(letter.html()).contains("<html lang=\"en\">", "Assign to me", "in 24 h");
    }

    private static String withoutLinks(String words) {
        return LINK.matcher(words).replaceAll("");
    }

    /// The notices that the links in it are for.
    private List<UUID> opened(String words) {
        return LINK.matcher(words)
                .results()
                .map(found -> (Link.Genuine) links.open(found.group(1)))
                .filter(link -> link.purpose() == LinkPurpose.NOTICE)
                .map(Link.Genuine::subject)
                .toList();
    }

    /// It may come twice after a crash; mail programs know it by its id.
    @Test
    void theSameNoticeIsTheSameLetterLater() {
        Case open = SomeCase.open(1, null, NOON);
        Notice notice = notice(open, NoticeReason.OPENED);

        assertThat(mails.letter(notice, open, KIM, NOTHING, NOON.plusSeconds(1)).id())
                .isEqualTo(mails.letter(notice, open, KIM, NOTHING, NOON).id())
                .isNotEqualTo(
                        mails.letter(notice(open, NoticeReason.OVERDUE), open, KIM, NOTHING, NOON)
                                .id());
    }

    @Test
    void whatIsResolvedIsNotDue() {
        Case resolved =
                SomeCase.open(1, null, NOON)
                        .resolved(
                                "Eva",
                                Resolution.of("Sent anew"),
                                FollowingUps.clockAt(NOON.plus(Duration.ofHours(1))));
        Notice notice = notice(resolved, NoticeReason.CUSTOMER_WROTE);

        assertThat(mails.letter(notice, resolved, KIM, NOTHING, NOON).text())
                .doesNotContain("It is due");
    }

    @Test
    void whatIsBesidesIsToldOnlyWhenThereIsSome() {
        Case open = SomeCase.open(1, null, NOON);
        Notice notice = notice(open, NoticeReason.STILL_OVERDUE);

        assertThat(mails.letter(notice, open, KIM, new Besides(3, true), NOON).text())
                .contains("3 other cases of the team are overdue", "There were many mails");
        assertThat(mails.letter(notice, open, KIM, NOTHING, NOON).text())
                .doesNotContain("other cases", "many mails");
    }

    @Test
    void whoWorksForAnotherTeamReadsWhichOne() {
        Case theirs = SomeCase.open(1, null, NOON).handedOver("Eva", "south-branch", "Yours", NOON);

        String text =
                mails.letter(notice(theirs, NoticeReason.OPENED), theirs, KIM, NOTHING, NOON)
                        .text();

        assertThat(text).contains("named in the team south-branch");
    }

    private static Notice notice(Case subject, NoticeReason reason) {
        return new Notice(
                subject.id(),
                1,
                reason,
                2,
                "north-branch",
                "kim",
                "Kim",
                NOON,
                null,
                false,
                null,
                null,
                null);
    }
}
