package io.howdidwedo.followupservice.notice.web;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.output.StringOutput;
import io.howdidwedo.contracts.cases.CaseChanged.CaseStatus;
import io.howdidwedo.contracts.cases.CaseNotice.NoticeReason;
import io.howdidwedo.followupservice.cases.Case;
import io.howdidwedo.followupservice.cases.Cases;
import io.howdidwedo.followupservice.cases.CasesInMemory;
import io.howdidwedo.followupservice.cases.Person;
import io.howdidwedo.followupservice.cases.SomeCase;
import io.howdidwedo.followupservice.cases.following.FollowingUp;
import io.howdidwedo.followupservice.cases.following.FollowingUps;
import io.howdidwedo.followupservice.cause.RootCauses;
import io.howdidwedo.followupservice.draft.DraftsInMemory;
import io.howdidwedo.followupservice.notice.Notice;
import io.howdidwedo.followupservice.notice.NoticesInMemory;
import io.howdidwedo.followupservice.team.KeepingTeams;
import io.howdidwedo.followupservice.team.Team.Colleague;
import io.howdidwedo.followupservice.team.language.ReadLanguages;
import io.howdidwedo.followupservice.voice.VoicesInMemory;
import io.howdidwedo.servicekit.aggregate.CatalogueInMemory;
import io.howdidwedo.servicekit.link.LinkPurpose;
import io.howdidwedo.servicekit.link.SignedLinks;
import io.howdidwedo.servicekit.link.SomeLinks;
import io.howdidwedo.servicekit.page.Html;
import io.howdidwedo.servicekit.page.PageSettings;
import io.howdidwedo.servicekit.page.StaffPages;
import io.howdidwedo.servicekit.page.Templates;
import io.howdidwedo.testsupport.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;

/// What a link in a mail may do, and when it may no more.
class NoticeControllerTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final Colleague EVA =
            new Colleague("eva", "Eva", "eva@example.org", 1, Colleague.NewCases.ALL, null);
    private static final String NORTH = "north-branch";

    private final SettableClock clock = new SettableClock(NOON);
    private final CasesInMemory cases = new CasesInMemory();
    private final DraftsInMemory drafts = new DraftsInMemory();
    private final NoticesInMemory notices = new NoticesInMemory();
    private final KeepingTeams teams = new KeepingTeams(new CatalogueInMemory<>(), clock);
    private final FollowingUp following = FollowingUps.of(cases, clock);
    private final SignedLinks links = SomeLinks.signed();
    private final ReadLanguages languages = new ReadLanguages(new CatalogueInMemory<>(), clock);
    private final NoticeController page =
            new NoticeController(
                    notices,
                    cases,
                    teams,
                    languages,
                    following,
                    new RootCauses(new CatalogueInMemory<>(), clock),
                    new VoicesInMemory(),
                    drafts,
                    links,
                    new StaffPages(new PageSettings("Example", "http://localhost")),
                    new Templates(getClass().getClassLoader(), "io.howdidwedo.followupservice"),
                    clock);
    private final Case open = SomeCase.open(1, null, NOON);
    private final Notice notice =
            new Notice(
                    open.id(),
                    1,
                    NoticeReason.OPENED,
                    1,
                    NORTH,
                    "eva",
                    "Eva",
                    NOON,
                    NOON,
                    false,
                    null,
                    null,
                    null);
    private final String token = links.token(LinkPurpose.NOTICE, notice.id());

    @BeforeEach
    void begin() {
        cases.open(new Cases.Step(open, List.of()));
        teams.name(NORTH, EVA);
        notices.keepAll(List.of(notice));
    }

    @Test
    void lookingAtItChangesNothing() {
        ResponseEntity<Html> shown = page.show(token, "resolve");

        assertThat(shown.getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(html(shown))
                .contains("Assign to me", "A customer of <bdi>north-branch</bdi>", "A-1");
        assertThat(theCase()).isEqualTo(open);
        assertThat(drafts.of(open.id(), "eva")).isEmpty();
    }

    @Test
    void whoReadsGermanIsLedInGermanThoughNobodyIsLoggedIn() {
        languages.reads("eva", Locale.GERMAN);

        assertThat(html(page.show(token, "")))
                .contains("<html lang=\"de\"", "Mir zuweisen", "Kunde")
                .doesNotContain("Assign to me", "A customer of");
    }

    @Test
    void itsReaderTakesTheCaseOver() {
        ResponseEntity<?> done = act("accept", "", "", null);

        assertThat(done.getStatusCode()).isEqualTo(HttpStatus.SEE_OTHER);
        assertThat(theCase().owner()).isEqualTo(new Person("eva", "Eva"));
        assertThat(html(page.show(token, "accept"))).contains("It is yours.");
    }

    @Test
    void itsReaderTakesBackWhatTheyDid() {
        act("resolve", "Sent anew", "", null);
        assertThat(theCase().status()).isEqualTo(CaseStatus.RESOLVED);

        assertThat(act("undo", "", "", null).getStatusCode()).isEqualTo(HttpStatus.SEE_OTHER);
        assertThat(theCase().status()).isEqualTo(CaseStatus.OPEN);
        assertThat(act("undo", "", "", null).getStatusCode()).isEqualTo(HttpStatus.CONFLICT);
    }

    @Test
    void whatIsPutAsideComesBackByItself() {
        act("put-aside", "", "", 2);

        assertThat(theCase().due().asideUntil()).isEqualTo(NOON.plus(Duration.ofHours(2)));
        assertThat(theCase().dueAt()).isEqualTo(open.dueAt());
    }

    @Test
    void whatWasTypedIsStillThereWhenItIsRefused() {
        act("accept", "I have called them", "", null);

        assertThat(html(page.show(token, ""))).contains("I have called them");
        ResponseEntity<?> refused = act("resolve", "", "", null);
        assertThat(refused.getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(html(refused)).contains("Please say what was done");
        assertThat(theCase().isWork()).isTrue();
    }

    @Test
    void whatIsTooLongIsNotKept() {
        String long10k = "x".repeat(10_001);

        assertThat(act("resolve", long10k, "", null).getStatusCode())
                .isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(act("resolve", "", "x".repeat(201), null).getStatusCode())
                .isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(drafts.of(open.id(), "eva")).isEmpty();
        assertThat(theCase()).isEqualTo(open);
    }

    @Test
    void whatIsDoneAlreadyIsAConflict() {
        act("resolve", "Sent anew", "", null);

        ResponseEntity<?> again = act("resolve", "Sent anew", "", null);

        assertThat(again.getStatusCode()).isEqualTo(HttpStatus.CONFLICT);
        assertThat(html(again)).contains("That was not done.");
    }

    @Test
    void nothingElseCanBeDoneFromIt() {
        for (String deed : List.of("reply", "reopen", "hand-over", "ACCEPT")) {
            assertThat(act(deed, "Hello", "", null).getStatusCode())
                    .isEqualTo(HttpStatus.NOT_FOUND);
        }
        assertThat(theCase()).isEqualTo(open);
    }

    @Test
    void afterTwoWeeksItOpensNothing() {
        clock.advance(Duration.ofDays(14));

        refusesWith(HttpStatus.GONE);
    }

    @Test
    void whoLeftTheTeamDoesNothingMore() {
        teams.leave(NORTH, "eva");

        refusesWith(HttpStatus.FORBIDDEN);
    }

    @Test
    void whatWasHandedOverIsTheOtherTeams() {
        following.change(
                open.id(), (one, time) -> one.handedOver("Ben", "south-branch", "", time.now()));
        Case theirs = theCase();

        assertThat(act("accept", "", "", null).getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(page.show(token, "").getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(theCase()).isEqualTo(theirs);
    }

    @Test
    void aLinkForSomethingElseOpensNothing() {
        for (LinkPurpose purpose : LinkPurpose.values()) {
            if (purpose != LinkPurpose.NOTICE) {
                assertThat(page.show(links.token(purpose, notice.id()), "").getStatusCode())
                        .as(purpose.name())
                        .isEqualTo(HttpStatus.NOT_FOUND);
            }
        }
        for (String wrong : List.of(token.substring(1), token + "A", "x")) {
            assertThat(page.show(wrong, "").getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        }
        String unknown = links.token(LinkPurpose.NOTICE, open.id());
        assertThat(page.show(unknown, "").getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
    }

    private void refusesWith(HttpStatusCode status) {
        assertThat(page.show(token, "").getStatusCode()).isEqualTo(status);
        assertThat(html(page.show(token, ""))).doesNotContain("c-1");
        assertThat(act("accept", "", "", null).getStatusCode()).isEqualTo(status);
        assertThat(act("resolve", "Sent anew", "", null).getStatusCode()).isEqualTo(status);
        assertThat(theCase()).isEqualTo(open);
        assertThat(drafts.of(open.id(), "eva")).isEmpty();
    }

    private ResponseEntity<?> act(
            String deed, String words, String rootCause, @Nullable Integer hours) {
        return page.act(token, deed, words, rootCause, "", hours);
    }

    private Case theCase() {
        return cases.find(open.id()).orElseThrow();
    }

    private static String html(ResponseEntity<?> answer) {
        StringOutput output = new StringOutput();
        ((Html) Objects.requireNonNull(answer.getBody())).content().writeTo(output);
        return output.toString();
    }
}
