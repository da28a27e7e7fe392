package io.howdidwedo.followupservice.notice.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gg.jte.output.StringOutput;
import io.howdidwedo.access.Role;
import io.howdidwedo.contracts.cases.CaseNotice.NoticeReason;
import io.howdidwedo.followupservice.cases.Case;
import io.howdidwedo.followupservice.cases.Cases;
import io.howdidwedo.followupservice.cases.CasesInMemory;
import io.howdidwedo.followupservice.cases.SomeCase;
import io.howdidwedo.followupservice.notice.Notice;
import io.howdidwedo.followupservice.notice.NoticesInMemory;
import io.howdidwedo.followupservice.notice.wish.KeepingWishes;
import io.howdidwedo.followupservice.notice.wish.NoticeKind;
import io.howdidwedo.followupservice.notice.wish.NoticeWay;
import io.howdidwedo.servicekit.aggregate.CatalogueInMemory;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.identity.SomeCaller;
import io.howdidwedo.servicekit.page.Html;
import io.howdidwedo.servicekit.page.PageSettings;
import io.howdidwedo.servicekit.page.StaffPages;
import io.howdidwedo.servicekit.page.Templates;
import io.howdidwedo.servicekit.problem.InvalidInput;
import io.howdidwedo.servicekit.problem.NotFound;
import io.howdidwedo.testsupport.SettableClock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/// The bell tells what concerns its reader, and nobody else.
class NotificationsControllerTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final Caller EVA = SomeCaller.named("eva", "Eva", Role.AGENT, "north-branch");
    private static final Caller BEN = SomeCaller.named("ben", "Ben", Role.AGENT, "north-branch");

    private final SettableClock clock = new SettableClock(NOON);
    private final CasesInMemory cases = new CasesInMemory();
    private final NoticesInMemory notices = new NoticesInMemory();
    private final KeepingWishes wishes = new KeepingWishes(new CatalogueInMemory<>(), clock);
    private final NotificationsController page =
            new NotificationsController(
                    notices,
                    cases,
                    wishes,
                    new StaffPages(new PageSettings("Example", "http://localhost")),
                    new Templates(getClass().getClassLoader(), "io.howdidwedo.followupservice"),
                    clock);

    @AfterEach
    void nobodyReads() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void whatIsNewIsCounted() {
        assertThat(bell(EVA)).doesNotContain("unread");
        told("eva", NoticeReason.HANDED_OVER, 1, NOON);
        told("eva", NoticeReason.MENTIONED, 2, NOON);

        assertThat(bell(EVA)).contains(">2</span>", ", 2 unread");
        assertThat(bell(BEN)).doesNotContain("unread");
    }

    @Test
    void theNewestIsInFrontAndLeadsToItsPlace() {
        told("eva", NoticeReason.HANDED_OVER, 1, NOON);
        Notice mention = told("eva", NoticeReason.MENTIONED, 2, NOON.plusSeconds(60));

        assertThat(html(page.show(EVA)))
                .containsSubsequence(
                        "A note mentions you", "order", "A-2", "A case is assigned to you", "A-1")
                .contains("action=\"/my-work/notifications/" + mention.id() + "/open\"")
                .contains("2 unread.", "Mark all as read");
        assertThat(html(page.show(BEN))).contains("Nothing yet.").doesNotContain("A-2");
    }

    @Test
    void whatIsOpenedIsRead() {
        Notice notice = told("eva", NoticeReason.HANDED_OVER, 1, NOON);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> page.open(notice.id(), BEN));

        assertThat(page.open(notice.id(), EVA).getHeaders().getLocation())
                .hasToString("/cases/" + notice.caseId());
        assertThat(bell(EVA)).doesNotContain("unread");
        assertThat(html(page.show(EVA))).contains("All read.").doesNotContain("Mark all as read");
    }

    @Test
    void allThatIsShownIsReadAtOnce() {
        told("eva", NoticeReason.HANDED_OVER, 1, NOON);
        told("eva", NoticeReason.MENTIONED, 2, NOON.plusSeconds(60));

        page.readAll(NOON.toString(), EVA);

        assertThat(bell(EVA)).contains(", 1 unread");
    }

    @Test
    void aCaseOfAnotherTeamIsNotTold() {
        Notice notice = told("sue", NoticeReason.HANDED_OVER, 1, NOON);
        Caller sue = SomeCaller.named("sue", "Sue", Role.AGENT, "south-branch");

        assertThat(html(page.show(sue)))
                .contains("no longer your team")
                .doesNotContain("A-1", "/notifications/" + notice.id());
    }

    @Test
    void whatIsWishedIsKept() {
        MultiValueMap<String, String> sent = new LinkedMultiValueMap<>();
        sent.set("mentioned", "page");
        sent.set("overdue", "mail");
        page.state(sent, EVA);

        assertThat(wishes.of("eva"))
                .containsEntry(NoticeKind.MENTIONED, NoticeWay.PAGE)
                .containsEntry(NoticeKind.OVERDUE, NoticeWay.MAIL)
                .containsEntry(NoticeKind.ASSIGNED, NoticeWay.BOTH);
        assertThat(wishes.of("ben")).containsEntry(NoticeKind.MENTIONED, NoticeWay.BOTH);
        assertThat(html(page.settings("yes", EVA)))
                .contains("Saved.", "<option value=\"mail\" selected>By mail</option>");
        sent.set("due", "by-pigeon");
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> page.state(sent, EVA));
    }

    @Test
    void whoReadsGermanReadsItInGerman() {
        told("eva", NoticeReason.HANDED_OVER, 1, NOON);
        LocaleContextHolder.setLocale(Locale.GERMAN);

        assertThat(html(page.show(EVA)))
                .contains("Benachrichtigungen</h1>", "Ein Fall ist Ihnen zugewiesen", "1 ungelesen")
                .doesNotContain("A case is assigned");
        assertThat(html(page.settings("", EVA)))
                .contains("Ein Fall wird mir zugewiesen", ">Per E-Mail</option>");
    }

    private Notice told(String user, NoticeReason reason, int number, Instant at) {
        Case subject = SomeCase.open(number, null, NOON);
        cases.open(new Cases.Step(subject, List.of()));
        return notices.keepAll(
                        List.of(
                                new Notice(
                                        subject.id(),
                                        1,
                                        reason,
                                        1,
                                        "north-branch",
                                        user,
                                        user,
                                        at,
                                        null,
                                        false,
                                        null,
                                        NoticeWay.BOTH,
                                        null)))
                .getFirst();
    }

    private String bell(Caller caller) {
        return html(Objects.requireNonNull(page.bell(caller).getBody()));
    }

    private static String html(Html page) {
        StringOutput output = new StringOutput();
        page.content().writeTo(output);
        return output.toString();
    }
}
