package io.howdidwedo.followupservice.cases.web;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.output.StringOutput;
import io.howdidwedo.access.Role;
import io.howdidwedo.contracts.cases.CaseChanged.CaseStatus;
import io.howdidwedo.followupservice.cases.Case;
import io.howdidwedo.followupservice.cases.Cases;
import io.howdidwedo.followupservice.cases.CasesInMemory;
import io.howdidwedo.followupservice.cases.Resolution;
import io.howdidwedo.followupservice.cases.SomeCase;
import io.howdidwedo.followupservice.cases.following.FollowingUps;
import io.howdidwedo.followupservice.cases.history.HistoryWords;
import io.howdidwedo.followupservice.cases.history.Mention;
import io.howdidwedo.followupservice.cause.RootCauses;
import io.howdidwedo.followupservice.draft.DraftsInMemory;
import io.howdidwedo.followupservice.team.KeepingTeams;
import io.howdidwedo.followupservice.team.Team.Colleague;
import io.howdidwedo.followupservice.voice.VoicesInMemory;
import io.howdidwedo.servicekit.aggregate.CatalogueInMemory;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.identity.SomeCaller;
import io.howdidwedo.servicekit.page.Html;
import io.howdidwedo.servicekit.page.PageSettings;
import io.howdidwedo.servicekit.page.StaffPages;
import io.howdidwedo.servicekit.page.Templates;
import io.howdidwedo.testsupport.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/// Whatever is pressed, what was typed elsewhere on the page is still there.
class CaseControllerTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final Caller EVA = SomeCaller.named("eva", "Eva", Role.AGENT, "north-branch");

    private final SettableClock clock = new SettableClock(NOON);
    private final CasesInMemory cases = new CasesInMemory();
    private final KeepingTeams teams = new KeepingTeams(new CatalogueInMemory<>(), clock);
    private final RootCauses causes = new RootCauses(new CatalogueInMemory<>(), clock);
    private final Case open = SomeCase.open(1, null, NOON);
    private final UUID id = open.id();
    private final CaseController page =
            new CaseController(
                    new CaseDeeds(cases, FollowingUps.of(cases, clock), teams, causes, clock),
                    new VoicesInMemory(),
                    teams,
                    new DraftsInMemory(),
                    new StaffPages(new PageSettings("Example", "http://localhost")),
                    new Templates(getClass().getClassLoader(), "io.howdidwedo.followupservice"),
                    clock);

    @BeforeEach
    void begin() {
        cases.open(new Cases.Step(open, List.of()));
    }

    @AfterEach
    void nobodyReads() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void whatWasTypedElsewhereSurvivesAPress() {
        MultiValueMap<String, String> typed = typed();
        typed.set("words", "Dear customer");
        typed.set("resolution", "Sent anew");
        typed.set("note", "Called them");

        assertThat(page.deed(id, "note", typed, EVA).getStatusCode())
                .isEqualTo(HttpStatus.SEE_OTHER);

        assertThat(html(page.show(id, EVA)))
                .contains("Dear customer</textarea>", "Sent anew</textarea>")
                .doesNotContain("Called them</textarea>")
                .contains("added a note");
        assertThat(theCase().contact().conversation()).isEmpty();
    }

    @Test
    void whatIsRefusedIsStillThere() {
        MultiValueMap<String, String> typed = typed();
        typed.set("toCustomer", "");
        typed.set("note", "Called them");

        ResponseEntity<?> answer = page.deed(id, "resolve", typed, EVA);

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(html((Html) Objects.requireNonNull(answer.getBody())))
                .contains("Please say what was done, or name the root cause.")
                .contains("Called them</textarea>");
        assertThat(theCase().status()).isEqualTo(CaseStatus.OPEN);
    }

    @Test
    void whoeverActsHasTheNameTheTeamKnows() {
        teams.name(
                "north-branch",
                new Colleague(
                        "eva", "Eva Agent", "eva@example.org", 1, Colleague.NewCases.ALL, null));
        page.deed(id, "assign", taking(), EVA);

        assertThat(Objects.requireNonNull(theCase().owner()).name()).isEqualTo("Eva Agent");
        assertThat(HistoryWords.who(theCase().history().last())).isEqualTo("Eva Agent");
    }

    @Test
    void theKeysThatThePageHasAreListed() {
        assertThat(keys(EVA))
                .contains(
                        "<kbd>a</kbd></dt><dd>Assign to me",
                        "<kbd>r</kbd></dt><dd>Reply",
                        "<kbd>/</kbd></dt><dd>Find a template",
                        "<kbd>K</kbd></dt><dd>Search",
                        "<kbd>?</kbd></dt><dd>These shortcuts")
                .doesNotContain("Find a colleague");

        teams.name(
                "north-branch",
                new Colleague("ben", "Ben", "ben@example.org", 1, Colleague.NewCases.ALL, null));
        page.deed(id, "assign", taking(), EVA);
        assertThat(keys(EVA))
                .contains("<kbd>&#64;</kbd></dt><dd>Find a colleague")
                .doesNotContain("<kbd>a</kbd>");
    }

    @Test
    void whoMayOnlyLookHasNoKeysToDoSomething() {
        cases.change(
                id,
                before ->
                        new Cases.Step(before.handedOver("Eva", "couriers", "", NOON), List.of()));

        assertThat(keys(EVA))
                .contains("Search", "These shortcuts")
                .doesNotContain("<kbd>a</kbd>", "<kbd>r</kbd>", "template");
    }

    private String keys(Caller caller) {
        String shown = html(page.show(id, caller));
        int begin = shown.indexOf("id=\"keys\"");
        assertThat(begin).isPositive();
        return shown.substring(begin, shown.indexOf("</details>", begin));
    }

    @Test
    void whoReadsGermanReadsItInGerman() {
        MultiValueMap<String, String> typed = typed();
        typed.set("note", "Angerufen");
        page.deed(id, "note", typed, EVA);
        LocaleContextHolder.setLocale(Locale.GERMAN);

        assertThat(html(page.show(id, EVA)))
                .contains("Mir zuweisen", "Verlauf", "Eva: Notiz hinzugefügt", "Fällig in 24 Std.")
                .doesNotContain("Assign to me", "added a note", "Timeline");
    }

    @Test
    void whoReadsGermanIsRefusedInGerman() {
        LocaleContextHolder.setLocale(Locale.GERMAN);

        assertThat(
                        html(
                                (Html)
                                        Objects.requireNonNull(
                                                page.deed(id, "reply", typed(), EVA).getBody())))
                .contains("Das wurde nicht ausgeführt.", "Was Sie schreiben: wird gebraucht.");
    }

    private static MultiValueMap<String, String> taking() {
        MultiValueMap<String, String> typed = typed();
        typed.set("take", "1");
        return typed;
    }

    @Test
    void whatIsTypedIsKeptWithoutAnyDeed() {
        MultiValueMap<String, String> typed = typed();
        typed.set("toCustomer", "We are sorry");

        assertThat(page.draft(id, typed, "true", EVA).getStatusCode())
                .isEqualTo(HttpStatus.NO_CONTENT);

        assertThat(html(page.show(id, EVA))).contains("We are sorry</textarea>");
        assertThat(theCase()).isEqualTo(open);
    }

    @Test
    void aDraftIsNobodyElses() {
        MultiValueMap<String, String> typed = typed();
        typed.set("note", "Called them");
        page.draft(id, typed, null, EVA);

        Caller ben =
                new Caller(
                        "ben",
                        "Ben",
                        EVA.roles(),
                        EVA.teams(),
                        Set.of(),
                        ZoneOffset.UTC,
                        Locale.ENGLISH,
                        "csrf");
        assertThat(html(page.show(id, ben))).doesNotContain("Called them");
    }

    @Test
    void reopeningCanBeUndone() {
        MultiValueMap<String, String> typed = typed();
        typed.set("resolution", "Sent anew");
        page.deed(id, "resolve", typed, EVA);
        page.deed(id, "reopen", typed(), EVA);
        assertThat(html(page.show(id, EVA))).contains("/cases/" + id + "/undo");

        page.deed(id, "undo", typed(), EVA);

        assertThat(theCase().status()).isEqualTo(CaseStatus.RESOLVED);
        assertThat(theCase().assignment().level()).isEqualTo(1);
    }

    /// All of them: those that only write something down have nothing to take back.
    @ParameterizedTest
    @ValueSource(
            strings = {"resolve", "reopen", "assign", "put-aside", "pause", "hand-over", "merge"})
    void everyDeedThatMovesACaseCanBeUndone(String deed) {
        Case other = SomeCase.of(open.customer(), 2, NOON);
        cases.open(new Cases.Step(other, List.of()));
        teams.name(
                "south-branch",
                new Colleague("sue", "Sue", "sue@example.org", 1, Colleague.NewCases.ALL, null));
        MultiValueMap<String, String> sent = taking();
        sent.set("resolution", "Sent anew");
        sent.set("asideUntil", "2026-11-24T09:00");
        sent.set("team", "south-branch");
        sent.set("into", other.id().toString());
        if (deed.equals("reopen")) {
            page.deed(id, "resolve", sent, EVA);
        }
        Case before = theCase();
        assertThat(page.deed(id, deed, sent, EVA).getStatusCode()).isEqualTo(HttpStatus.SEE_OTHER);
        assertThat(isAs(before, theCase())).isFalse();
        assertThat(html(page.show(id, EVA))).contains("/cases/" + id + "/undo");

        assertThat(page.deed(id, "undo", typed(), EVA).getStatusCode())
                .isEqualTo(HttpStatus.SEE_OTHER);

        assertThat(isAs(before, theCase())).isTrue();
        assertThat(html(page.show(id, EVA))).doesNotContain("/cases/" + id + "/undo");
    }

    @Test
    void nothingIsPutAsideBeyondEveryCalendar() {
        Case before = theCase();
        MultiValueMap<String, String> sent = taking();
        sent.set("asideUntil", "+999999999-12-31T09:00");

        assertThat(page.deed(id, "put-aside", sent, EVA).getStatusCode())
                .isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);

        assertThat(theCase()).isEqualTo(before);
    }

    private static boolean isAs(Case before, Case now) {
        return before.state().equals(now.state())
                && Objects.equals(before.owner(), now.owner())
                && before.team().equals(now.team())
                && before.assignment().level() == now.assignment().level()
                && before.dueAt().equals(now.dueAt())
                && Objects.equals(before.due().asideUntil(), now.due().asideUntil())
                && Objects.equals(before.outcome().resolvedAt(), now.outcome().resolvedAt());
    }

    @Test
    void aCauseIsCalledAsOnTheListAndSuggestedOnce() {
        causes.named("Late courier");
        MultiValueMap<String, String> typed = typed();
        typed.set("rootCause", " late  COURIER ");
        page.deed(id, "resolve", typed, EVA);
        Case earlier =
                SomeCase.open(2, null, NOON)
                        .resolved(
                                "Ben",
                                new Resolution("", "late courier", "", false),
                                FollowingUps.clockAt(NOON));
        cases.open(new Cases.Step(earlier, List.of()));
        cases.open(new Cases.Step(SomeCase.open(3, null, NOON), List.of()));

        assertThat(theCase().outcome().rootCause()).isEqualTo("Late courier");
        assertThat(html(page.show(SomeCase.open(3, null, NOON).id(), EVA)))
                .containsOnlyOnce("Late courier")
                .doesNotContain("late courier");
    }

    @Test
    void theNextStepIsTheMainOne() {
        assertThat(html(page.show(id, EVA))).containsPattern("case-main\"[^>]*>Assign to me<");

        page.deed(id, "assign", taking(), EVA);
        assertThat(html(page.show(id, EVA))).containsPattern("btn-primary case-main\">Resolve<");

        page.deed(id, "pause", typed(), EVA);
        assertThat(html(page.show(id, EVA))).containsPattern("case-main\"[^>]*>Back to work<");

        page.deed(id, "resume", typed(), EVA);
        MultiValueMap<String, String> how = typed();
        how.set("resolution", "Sent anew");
        page.deed(id, "resolve", how, EVA);
        assertThat(html(page.show(id, EVA)))
                .containsPattern("case-main\"[^>]*>Reopen<")
                .doesNotContain("id=\"resolve\"", "Log call");
    }

    @Test
    void theComposerBeginsWithWhatWasBegun() {
        assertThat(html(page.show(id, EVA))).contains("id=\"tab-reply\" checked");
        MultiValueMap<String, String> begun = typed();
        begun.set("call", "They were not in");
        page.draft(id, begun, "true", EVA);

        assertThat(html(page.show(id, EVA)))
                .contains("id=\"tab-call\" checked", "They were not in</textarea>")
                .doesNotContain("id=\"tab-reply\" checked");
    }

    @Test
    void aCallIsAContactAndLeavesTheNoteAlone() {
        MultiValueMap<String, String> typed = typed();
        typed.set("call", "They were glad");
        typed.set("note", "Ask the courier");

        page.deed(id, "contact", typed, EVA);

        assertThat(theCase().contact().firstContactAt()).isEqualTo(NOON);
        assertThat(theCase().history().last().words()).isEqualTo("They were glad");
        assertThat(html(page.show(id, EVA)))
                .contains("Ask the courier</textarea>")
                .doesNotContain("They were glad</textarea>");
    }

    @Test
    void aPanelIsOpenWhileWhatWasFilledInThereIsRefused() {
        assertThat(html(page.show(id, EVA))).doesNotContainPattern("<details[^>]* open");
        MultiValueMap<String, String> typed = typed();
        typed.set("asideUntil", "+999999999-12-31T09:00");

        ResponseEntity<?> answer = page.deed(id, "put-aside", typed, EVA);

        assertThat(html((Html) Objects.requireNonNull(answer.getBody())))
                .containsPattern("<details[^>]* id=\"more\"[^>]* open");
    }

    @Test
    void aCustomerIsCalledByTheirTeamUntilTheirNameIsKnown() {
        assertThat(html(page.show(id, EVA)))
                .contains("id=\"case-name\">A customer of <bdi>north-branch</bdi></h1>")
                .contains("/fragments/survey/customers/" + open.transaction().id())
                .contains("title=\"A-1\">A-1</code>");
    }

    @Test
    void aColleagueWhoIsNamedInANoteStandsOut() {
        teams.name(
                "north-branch",
                new Colleague("ben", "Ben", "ben@example.org", 1, Colleague.NewCases.ALL, null));
        MultiValueMap<String, String> typed = typed();
        typed.set("note", "@Ben, please ask the courier <at> once");

        page.deed(id, "note", typed, EVA);

        assertThat(Mention.of(theCase().history().last()))
                .containsExactly(new Mention("ben", "Ben"));
        assertThat(html(page.show(id, EVA)))
                .contains(
                        "<strong class=\"timeline-mention\">@Ben</strong>"
                                + ", please ask the courier &lt;at&gt; once")
                .contains("<datalist id=\"colleagues\">", "data-suggests=\"@\"");
    }

    @Test
    void allOfTheCustomerIsInOneTimeline() {
        Case earlier =
                SomeCase.of(open.customer(), 2, NOON.minus(Duration.ofDays(9)))
                        .replied("Ben", "We are sorry", NOON.minus(Duration.ofDays(8)));
        cases.open(new Cases.Step(earlier, List.of()));

        assertThat(html(page.show(id, EVA)))
                .containsSubsequence(
                        ">20 Nov 2026</h3>",
                        "opened this case",
                        ">12 Nov 2026</h3>",
                        "Ben wrote to the customer",
                        "href=\"/cases/" + earlier.id() + "\"",
                        "We are sorry",
                        ">11 Nov 2026</h3>")
                .contains("/fragments/survey/history/" + open.transaction().id());
    }

    @Test
    void whatIsNotPossibleSaysSoInWordsPeopleKnow() {
        MultiValueMap<String, String> typed = typed();

        String shown =
                html((Html) Objects.requireNonNull(page.deed(id, "reopen", typed, EVA).getBody()));

        assertThat(shown)
                .contains("The case about A-1 is open and cannot be reopened: it is open.")
                .doesNotContain("Case " + id);
    }

    @Test
    void whoReadsGermanIsToldInGermanWhatIsNotPossible() {
        LocaleContextHolder.setLocale(Locale.GERMAN);
        try {
            assertThat(
                            html(
                                    (Html)
                                            Objects.requireNonNull(
                                                    page.deed(id, "reopen", typed(), EVA)
                                                            .getBody())))
                    .contains("Der Fall zu A-1 ist offen und muss nicht wieder geöffnet werden.")
                    .doesNotContain("cannot be reopened");
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    private static MultiValueMap<String, String> typed() {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        typed.set("page", "1");
        return typed;
    }

    private Case theCase() {
        return cases.cases.get(id);
    }

    private static String html(Html page) {
        StringOutput output = new StringOutput();
        page.content().writeTo(output);
        return output.toString();
    }
}
