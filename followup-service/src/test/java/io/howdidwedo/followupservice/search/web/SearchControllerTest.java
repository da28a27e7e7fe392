package io.howdidwedo.followupservice.search.web;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.output.StringOutput;
import io.howdidwedo.access.Role;
import io.howdidwedo.contracts.response.ResponseChanged.Comment;
import io.howdidwedo.followupservice.cases.Case;
import io.howdidwedo.followupservice.cases.Cases;
import io.howdidwedo.followupservice.cases.CasesInMemory;
import io.howdidwedo.followupservice.cases.SomeCase;
import io.howdidwedo.followupservice.search.CaseFindsInMemory;
import io.howdidwedo.followupservice.search.FindingCases;
import io.howdidwedo.followupservice.team.KeepingTeams;
import io.howdidwedo.followupservice.team.Team.Colleague;
import io.howdidwedo.followupservice.voice.Voice;
import io.howdidwedo.followupservice.voice.VoicesInMemory;
import io.howdidwedo.servicekit.aggregate.CatalogueInMemory;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.identity.SomeCaller;
import io.howdidwedo.servicekit.page.Html;
import io.howdidwedo.servicekit.page.PageSettings;
import io.howdidwedo.servicekit.page.StaffPages;
import io.howdidwedo.servicekit.page.Templates;
import io.howdidwedo.testsupport.SettableClock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What is found is what its reader may go to.
class SearchControllerTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final Caller EVA = SomeCaller.named("eva", "Eva", Role.AGENT, "north-branch");
    private static final Caller SUE = SomeCaller.named("sue", "Sue", Role.AGENT, "south-branch");
    private static final Caller MAX = SomeCaller.named("max", "Max", Role.MANAGER, "*");

    private final SettableClock clock = new SettableClock(NOON);
    private final CasesInMemory cases = new CasesInMemory();
    private final VoicesInMemory voices = new VoicesInMemory();
    private final FindingCases finding = new FindingCases(new CaseFindsInMemory(), cases, voices);
    private final KeepingTeams teams = new KeepingTeams(new CatalogueInMemory<>(), clock);
    private final SearchController search =
            new SearchController(
                    finding,
                    voices,
                    teams,
                    new StaffPages(new PageSettings("Example", "http://localhost")),
                    new Templates(getClass().getClassLoader(), "io.howdidwedo.followupservice"));
    private final Case open = SomeCase.open(7, null, NOON);

    @BeforeEach
    void begin() {
        cases.open(new Cases.Step(open, List.of()));
        voices.keep(
                Voice.of(
                        open.transaction().id(),
                        open.id(),
                        1,
                        List.of(new Comment("next-time", "The <b>parcel</b> was wet"))));
        finding.changed(List.of(open.id()));
        teams.name(
                "north-branch",
                new Colleague("eva", "Eva", "eva@example.org", 1, Colleague.NewCases.ALL, null));
    }

    @Test
    void aCaseIsFoundByItsTeamOnly() {
        assertThat(found("parcel", EVA))
                .contains("href=\"/cases/" + open.id() + "\"", "&lt;b&gt;parcel", "A-7")
                .contains(">Cases</h2>")
                .doesNotContain(">Pages</h2>");
        assertThat(found("parcel", SUE))
                .contains("No case, team or page was found for")
                .contains("/fragments/survey/customers/found?q=parcel");
    }

    @Test
    void teamsAreFoundByWhoeverSeesThem() {
        assertThat(found("north", EVA)).contains("href=\"/teams/north-branch\"");
        assertThat(found("north", MAX)).contains("href=\"/teams/north-branch\"");
        assertThat(found("north", SUE)).doesNotContain("north-branch");
    }

    @Test
    void pagesAreFoundByWhoeverMayReadThem() {
        assertThat(found("rule", MAX)).contains("href=\"/rules\">Follow-up rules<");
        assertThat(found("rule", EVA)).doesNotContain("/rules");
        assertThat(found("notif", EVA)).contains("href=\"/my-work/notifications/settings\"");
    }

    @Test
    void itIsAPageWithoutScript() {
        assertThat(html(search.show("parcel", EVA)))
                .contains("value=\"parcel\"", "href=\"/cases/" + open.id() + "\"")
                .contains("<dialog id=\"hdwd-search\"", "id=\"hdwd-unread\"");
        assertThat(html(search.show("", EVA))).contains("by the customer's words");
    }

    private String found(String text, Caller caller) {
        return html(Objects.requireNonNull(search.part(text, caller).getBody()));
    }

    private static String html(Html page) {
        StringOutput output = new StringOutput();
        page.content().writeTo(output);
        return output.toString();
    }
}
