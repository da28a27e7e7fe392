package io.howdidwedo.followupservice.cases.web;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.output.StringOutput;
import io.howdidwedo.access.Role;
import io.howdidwedo.contracts.response.ResponseChanged.Comment;
import io.howdidwedo.followupservice.cases.Case;
import io.howdidwedo.followupservice.cases.Cases;
import io.howdidwedo.followupservice.cases.CasesInMemory;
import io.howdidwedo.followupservice.cases.Person;
import io.howdidwedo.followupservice.cases.SomeCase;
import io.howdidwedo.followupservice.cases.following.FollowingUps;
import io.howdidwedo.followupservice.cases.view.SavingViews;
import io.howdidwedo.followupservice.cause.RootCauses;
import io.howdidwedo.followupservice.team.KeepingTeams;
import io.howdidwedo.followupservice.team.Team.Colleague;
import io.howdidwedo.followupservice.voice.Voice;
import io.howdidwedo.followupservice.voice.VoicesInMemory;
import io.howdidwedo.servicekit.aggregate.CatalogueInMemory;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.identity.SomeCaller;
import io.howdidwedo.servicekit.page.PageSettings;
import io.howdidwedo.servicekit.page.StaffPages;
import io.howdidwedo.servicekit.page.Templates;
import io.howdidwedo.testsupport.SettableClock;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/// A row tells in one line whom it is about, what they said, when it is due and who has it.
class MyWorkControllerTest {
    private static final Instant NOON = Instant.parse("2026-11-18T12:00:00Z");
    private static final Caller EVA = SomeCaller.named("eva", "Eva", Role.AGENT, "north-branch");
    private static final Caller EVERYWHERE = SomeCaller.named("max", "Max", Role.MANAGER, "*");

    private final SettableClock clock = new SettableClock(NOON);
    private final CasesInMemory cases = new CasesInMemory();
    private final VoicesInMemory voices = new VoicesInMemory();
    private final KeepingTeams teams = new KeepingTeams(new CatalogueInMemory<>(), clock);
    private final MyWorkController page =
            new MyWorkController(
                    cases,
                    voices,
                    new CaseDeeds(
                            cases,
                            FollowingUps.of(cases, clock),
                            teams,
                            new RootCauses(new CatalogueInMemory<>(), clock),
                            clock),
                    teams,
                    new SavingViews(new CatalogueInMemory<>(), clock),
                    new StaffPages(new PageSettings("Example", "http://localhost")),
                    new Templates(getClass().getClassLoader(), "io.howdidwedo.followupservice"),
                    clock);

    @AfterEach
    void nobodyReads() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void casesStandUnderTheDayTheyAreDue() {
        opened(SomeCase.open(1, null, NOON.minus(Duration.ofDays(2))));
        opened(SomeCase.open(2, null, NOON.minus(Duration.ofHours(20))));
        opened(SomeCase.open(3, null, NOON));

        assertThat(shown(EVA))
                .containsSubsequence(
                        ">Overdue</h2>",
                        "24 h late",
                        ">Today</h2>",
                        "in 4 h",
                        ">Tomorrow</h2>",
                        "in 24 h")
                .doesNotContain(">Later</h2>");
    }

    @Test
    void howLateItIsIsToldToThoseWhoDoNotSeeTheMark() {
        opened(SomeCase.open(1, null, NOON.minus(Duration.ofDays(2))));

        assertThat(shown(EVA))
                .contains(
                        "work-mark-overdue\"><span class=\"visually-hidden\">Overdue</span>",
                        "<span class=\"visually-hidden\">High priority, </span>");
    }

    @Test
    void whoHasItIsNamedAndNobodyIsUnassigned() {
        opened(SomeCase.open(1, null, NOON));
        assertThat(shown(EVA)).contains("<bdi>Unassigned</bdi>");

        opened(SomeCase.open(2, new Person("ben", "Ben"), NOON));
        assertThat(shown(EVA)).contains("<bdi>Ben</bdi>");
    }

    @Test
    void aCustomerIsNeverCalledByTheirId() {
        Case one = SomeCase.of("7c27d6df62d60292efe98c3b42d00ec0", 1, NOON);
        opened(one);

        assertThat(shown(EVA))
                .contains("A customer of <bdi>north-branch</bdi></span>")
                .doesNotContain(one.customer());
        assertThat(shown(EVA, "board"))
                .contains("A customer of <bdi>north-branch</bdi></span>")
                .doesNotContain(one.customer());
    }

    @Test
    void theNamesOfAllThatIsShownAreAskedForAtOnce() {
        Case one = SomeCase.open(1, null, NOON);
        Case other = SomeCase.open(2, null, NOON.plusSeconds(1));
        opened(one);
        opened(other);
        String names =
                "/fragments/survey/customers?transaction="
                        + one.transaction().id()
                        + "&amp;transaction="
                        + other.transaction().id();

        for (String view : List.of("", "board")) {
            assertThat(shown(EVA, view))
                    .contains("hx-get=\"" + names + "\"")
                    .contains("<span id=\"name-" + one.transaction().id() + "\"")
                    .contains("<span id=\"name-" + other.transaction().id() + "\"");
        }
    }

    @Test
    void aCaseOfTheListHasAPreviewAndIsALinkWithoutScript() {
        Case one = SomeCase.open(1, null, NOON);
        opened(one);

        assertThat(shown(EVA))
                .contains("href=\"/cases/" + one.id() + "\"")
                .contains("data-preview=\"/fragments/followup/cases/" + one.id() + "\"")
                .contains("<aside id=\"work-preview\"");
        assertThat(shown(EVA, "board")).doesNotContain("work-preview");
    }

    @Test
    void theWholeSentenceIsThere() {
        Case one = SomeCase.open(1, null, NOON);
        String sentence = "It came a day late, wet and cold. ".repeat(20).strip();
        opened(one);
        assertThat(shown(EVA)).contains("Dissatisfied: something agreed was not kept");
        voices.keepAll(
                List.of(
                        Voice.of(
                                one.transaction().id(),
                                one.id(),
                                1,
                                List.of(new Comment("next-time", sentence)))));

        assertThat(shown(EVA)).contains(sentence + "</q>");
    }

    @Test
    void theTeamIsNamedToThoseWhoHaveSeveral() {
        opened(SomeCase.open(1, null, NOON));

        assertThat(shown(EVA)).doesNotContain("work-team");
        assertThat(shown(EVERYWHERE)).contains("work-team");
    }

    /// Each costs the first visit a request.
    @Test
    void onlyAScriptIsLoadedBesideWhatAllPagesLoad() {
        opened(SomeCase.open(1, null, NOON));

        for (String view : List.of("", "board")) {
            String shown = shown(EVA, view);
            assertThat(shown).containsOnlyOnce("rel=\"stylesheet\"");
            assertThat(shown.split("<script src=", -1)).hasSize(3);
        }
    }

    @Test
    void howManyThereAreIsToldOfAPageAndOfAll() {
        opened(SomeCase.open(1, null, NOON));
        assertThat(shown(EVA)).contains(">1 case, next due first</p>");
        for (int number = 2; number <= 51; number++) {
            opened(SomeCase.open(number, null, NOON.plusSeconds(number)));
        }

        String first = shown(EVA);
        assertThat(first).contains(">51 cases, next due first</p>");
        String next = first.replaceAll("(?s).*after=([^\"]*)\".*", "$1");
        MultiValueMap<String, String> sent = new LinkedMultiValueMap<>();
        sent.set("after", URLDecoder.decode(next, StandardCharsets.UTF_8));
        assertThat(shown(sent, EVA))
                .contains(">51 cases, next due first</p>")
                .containsOnlyOnce("work-row ");
        assertThat(shown(EVA, "board")).contains("figure\">51</span>", "/my-work?status=open");
    }

    @Test
    void colleaguesOfAllTeamsThatAreShownCanBeChosen() {
        teams.name("north-branch", colleague("ana", "Ana"));
        teams.name("couriers", colleague("ben", "Ben"));
        teams.name("south-branch", colleague("cleo", "Cleo"));
        opened(SomeCase.open(1, null, NOON));
        opened(SomeCase.open(2, null, NOON).handedOver("Ana", "couriers", "", NOON));

        assertThat(shown(EVERYWHERE))
                .contains(">Assign to Ana</button>", ">Assign to Ben</button>")
                .doesNotContain("Cleo");
    }

    private static Colleague colleague(String user, String name) {
        return new Colleague(user, name, "x@example.org", 1, Colleague.NewCases.ALL, null);
    }

    @Test
    void whoReadsGermanReadsItInGerman() {
        opened(SomeCase.open(1, null, NOON.minus(Duration.ofDays(2))));
        opened(SomeCase.open(2, null, NOON));
        LocaleContextHolder.setLocale(Locale.GERMAN);

        assertThat(shown(EVA))
                .contains(
                        "Meine Arbeit</h1>",
                        "2 Fälle",
                        "id=\"due-overdue-overdue\">Überfällig</h2>",
                        "24 Std. zu spät",
                        "id=\"due-tomorrow-tomorrow\">Morgen</h2>",
                        "Ein Kunde von <bdi>north-branch</bdi>",
                        "<bdi>Nicht zugewiesen</bdi>")
                .doesNotContain("Assign to me", "Unassigned", "Overdue");
        assertThat(shown(EVA, "board")).contains(">In Bearbeitung <", "Hohe Priorität");
    }

    private void opened(Case one) {
        cases.open(new Cases.Step(one, List.of()));
    }

    private String shown(Caller caller) {
        return shown(caller, "");
    }

    private String shown(Caller caller, String view) {
        MultiValueMap<String, String> sent = new LinkedMultiValueMap<>();
        sent.set("view", view);
        return shown(sent, caller);
    }

    private String shown(MultiValueMap<String, String> sent, Caller caller) {
        StringOutput output = new StringOutput();
        page.show(sent, caller).content().writeTo(output);
        return output.toString();
    }
}
