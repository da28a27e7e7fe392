package io.howdidwedo.followupservice.team.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gg.jte.output.StringOutput;
import io.howdidwedo.access.Role;
import io.howdidwedo.followupservice.team.KeepingTeams;
import io.howdidwedo.followupservice.team.Team.Colleague;
import io.howdidwedo.followupservice.team.TeamNames;
import io.howdidwedo.followupservice.team.language.ReadLanguages;
import io.howdidwedo.followupservice.workinghours.TeamHoursInMemory;
import io.howdidwedo.followupservice.workinghours.WorkingHours;
import io.howdidwedo.servicekit.aggregate.CatalogueInMemory;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.identity.SomeCaller;
import io.howdidwedo.servicekit.page.Html;
import io.howdidwedo.servicekit.page.PageSettings;
import io.howdidwedo.servicekit.page.StaffPages;
import io.howdidwedo.servicekit.page.Templates;
import io.howdidwedo.servicekit.placing.PlacingByHand;
import io.howdidwedo.servicekit.problem.InvalidInput;
import io.howdidwedo.servicekit.problem.NotAllowed;
import io.howdidwedo.servicekit.problem.NotFound;
import io.howdidwedo.testsupport.SettableClock;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/// The people of a team, as they are named on its pages.
class TeamsControllerTest {
    private static final String NORTH = "north-branch";
    private static final Caller MANAGER =
            SomeCaller.of(Set.of(NORTH), Set.of(Role.MANAGER), Set.of());
    private static final Caller AGENT = SomeCaller.of(Set.of(NORTH), Set.of(Role.AGENT), Set.of());
    private static final Colleague EVA =
            new Colleague("eva", "Eva", "eva@example.org", 2, Colleague.NewCases.ALL, null);

    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-20T12:00:00Z"));
    private final KeepingTeams teams = new KeepingTeams(new CatalogueInMemory<>(), clock);
    private final TeamNames names = () -> new TreeSet<>(Set.of(NORTH, "south-branch"));
    private final TeamHoursInMemory hours = new TeamHoursInMemory();
    private final PlacingByHand order = TeamOrderControllerTest.order(clock);
    private final TeamsController page =
            new TeamsController(
                    teams,
                    names,
                    new TeamDeeds(
                            teams, new ReadLanguages(new CatalogueInMemory<>(), clock), clock),
                    hours,
                    order,
                    new StaffPages(new PageSettings("Example", "http://localhost")),
                    new Templates(getClass().getClassLoader(), "io.howdidwedo.followupservice"),
                    clock);

    @BeforeEach
    void begin() {
        teams.name(NORTH, EVA);
    }

    @AfterEach
    void nobodyReads() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void everybodySeesTheirTeamsOnly() {
        assertThat(html(page.list("", "", AGENT))).contains(NORTH).doesNotContain("south-branch");
        assertThat(html(page.one(NORTH, AGENT))).contains("Eva");
        assertThatThrownBy(() -> page.one("south-branch", AGENT)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> page.person("south-branch", "new", AGENT))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void eachTeamIsShownWithItsPeopleAndItsOwnHours() {
        Caller everywhere = SomeCaller.of(Set.of("*"), Set.of(Role.MANAGER), Set.of());
        hours.state("south-branch", WorkingHours.AROUND_THE_CLOCK);

        assertThat(html(page.list("", "", everywhere)))
                .containsSubsequence(
                        NORTH,
                        "1 person",
                        "Hours of all others",
                        "south-branch",
                        "nobody named",
                        "around the clock");
    }

    @Test
    void whoReadsGermanReadsItInGerman() {
        LocaleContextHolder.setLocale(Locale.GERMAN);

        assertThat(html(page.list("", "", MANAGER)))
                .contains("1 Person", "arbeiten rund um die Uhr");
        assertThat(html(page.one(NORTH, MANAGER)))
                .contains("Teammitglied hinzufügen", "Stufe 2: erfährt, wenn es spät wird")
                .doesNotContain("Add team member");
        assertThat(html(page.person(NORTH, "eva", MANAGER)))
                .contains("1: bearbeitet Fälle", "dringenden", "das ganze Team");
    }

    @Test
    void aTeamIsCalledByTheNameItIsGiven() {
        assertThat(page.call(NORTH, "  Porto & Braga ", MANAGER).getStatusCode())
                .isEqualTo(HttpStatus.SEE_OTHER);

        assertThat(html(page.one(NORTH, AGENT))).contains("Porto &amp; Braga", NORTH);
        assertThat(html(page.list("", "", AGENT))).contains("Porto &amp; Braga");
    }

    @Test
    void aTeamWithoutANameIsCalledByItsId() {
        page.call(NORTH, "Porto", MANAGER);
        page.call(NORTH, " ", MANAGER);

        assertThat(teams.of(NORTH).name()).isEqualTo(NORTH);
    }

    @Test
    void aNameIsALineAndNotTooLong() {
        assertThatThrownBy(() -> page.call(NORTH, "x".repeat(81), MANAGER))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("name");
        assertThatThrownBy(() -> page.call(NORTH, "a\nb", MANAGER))
                .isInstanceOf(InvalidInput.class);
        assertThat(teams.of(NORTH).name()).isEqualTo(NORTH);
    }

    @Test
    void somebodyNewIsNamedAsTheyLogIn() {
        ResponseEntity<?> answer = page.name(NORTH, "new", person("Ben"), MANAGER);

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.SEE_OTHER);
        assertThat(teams.of(NORTH).colleague("ben"))
                .contains(
                        new Colleague(
                                "ben", "Ben", "ben@example.org", 1, Colleague.NewCases.NONE, null));
    }

    /// However their name is written, it is theirs.
    @ParameterizedTest
    @ValueSource(strings = {"eva", "Eva", "EVA"})
    void whoIsNamedAlreadyIsNotNamedAnew(String user) {
        MultiValueMap<String, String> another = person("Another");
        another.set("user", user);

        ResponseEntity<?> answer = page.name(NORTH, "new", another, MANAGER);

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(html(answer.getBody())).contains("is named in this team already");
        assertThat(teams.of(NORTH).colleague("eva")).contains(EVA);
    }

    @ParameterizedTest
    @CsvSource({"email, ben", "name, ''", "name, Eva", "user, b e n"})
    void whatIsWrongIsShownWithWhatWasTyped(String field, String typed) {
        MultiValueMap<String, String> sent = person("Ben");
        sent.set(field, typed);

        ResponseEntity<?> answer = page.name(NORTH, "new", sent, MANAGER);

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(html(answer.getBody())).contains("value=\"" + typed + "\"");
        assertThat(teams.of(NORTH).colleagues()).containsExactly(EVA);
    }

    @Test
    void whoReadsGermanIsToldInGermanWhatIsWrong() {
        LocaleContextHolder.setLocale(Locale.GERMAN);
        MultiValueMap<String, String> sent = person("Eva");
        sent.set("user", "b e n");
        sent.set("email", "ben");

        assertThat(html(page.name(NORTH, "new", sent, MANAGER).getBody()))
                .contains("Kleinbuchstaben", "E-Mail-Adresse wie", "schon jemand anderes")
                .doesNotContain("must be");
    }

    @ParameterizedTest
    @ValueSource(strings = {"high", "0", "6", ""})
    void aLevelThereIsNotNamesNobody(String level) {
        MultiValueMap<String, String> sent = person("Ben");
        sent.set("level", level);

        assertThat(page.name(NORTH, "new", sent, MANAGER).getStatusCode())
                .isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(teams.of(NORTH).colleagues()).containsExactly(EVA);
    }

    @Test
    void agentsNameNobody() {
        assertThatThrownBy(() -> page.name(NORTH, "new", person("Ben"), AGENT))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> page.name(NORTH, "eva", person("Ben"), AGENT))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> page.call(NORTH, "Porto", AGENT)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> page.leave(NORTH, "eva", AGENT)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> page.here(NORTH, "eva", AGENT)).isInstanceOf(NotAllowed.class);
        assertThat(teams.of(NORTH).colleagues()).containsExactly(EVA);
    }

    /// The last day away is one, by the team's clocks.
    @Test
    void theDaysOfAnAbsenceAreShownAsTheyWereTyped() {
        MultiValueMap<String, String> days = new LinkedMultiValueMap<>();
        days.setAll(Map.of("from", "2026-12-01", "until", "2026-12-05", "standIn", ""));

        page.away(NORTH, "eva", days, MANAGER);

        assertThat(html(page.person(NORTH, "eva", MANAGER)))
                .contains("value=\"2026-12-01\"", "value=\"2026-12-05\"");
        assertThat(teams.of(NORTH).colleague("eva").orElseThrow().absence())
                .satisfies(
                        absence -> {
                            assertThat(absence.covers(Instant.parse("2026-12-05T23:59:59Z")))
                                    .isTrue();
                            assertThat(absence.covers(Instant.parse("2026-12-06T00:00:00Z")))
                                    .isFalse();
                        });
    }

    @Test
    void anAbsenceThatEndsBeforeItBeginsIsRefused() {
        MultiValueMap<String, String> days = new LinkedMultiValueMap<>();
        days.setAll(Map.of("from", "2026-12-05", "until", "2026-12-01"));

        assertThat(page.away(NORTH, "eva", days, MANAGER).getStatusCode())
                .isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(teams.of(NORTH).colleague("eva")).contains(EVA);
    }

    private static MultiValueMap<String, String> person(String name) {
        MultiValueMap<String, String> person = new LinkedMultiValueMap<>();
        person.setAll(
                Map.of(
                        "user", "Ben",
                        "name", name,
                        "email", "ben@example.org",
                        "level", "1",
                        "newCases", "none"));
        return person;
    }

    private static String html(Object page) {
        StringOutput output = new StringOutput();
        ((Html) Objects.requireNonNull(page)).content().writeTo(output);
        return output.toString();
    }
}
