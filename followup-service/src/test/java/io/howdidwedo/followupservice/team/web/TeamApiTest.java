package io.howdidwedo.followupservice.team.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.howdidwedo.access.Role;
import io.howdidwedo.followupservice.team.KeepingTeams;
import io.howdidwedo.followupservice.team.Team.Colleague;
import io.howdidwedo.followupservice.team.language.ReadLanguages;
import io.howdidwedo.servicekit.aggregate.CatalogueInMemory;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.json.JsonConfiguration;
import io.howdidwedo.servicekit.problem.InvalidInput;
import io.howdidwedo.servicekit.problem.InvalidInput.Violation;
import io.howdidwedo.servicekit.problem.NotAllowed;
import io.howdidwedo.servicekit.problem.NotFound;
import io.howdidwedo.testsupport.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who names colleagues, who says that somebody is away, and what they are told when it is wrong.
class TeamApiTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final Instant MONDAY = NOON.plus(Duration.ofDays(3));
    private static final String NORTH = "north-branch";
    private static final Caller MANAGER = caller("mona", Role.MANAGER, NORTH);
    private static final Caller EVA = caller("eva", Role.AGENT, NORTH);

    private final SettableClock clock = new SettableClock(NOON);
    private final KeepingTeams teams = new KeepingTeams(new CatalogueInMemory<>(), clock);
    private final ReadLanguages languages = new ReadLanguages(new CatalogueInMemory<>(), clock);
    private final TeamApi api = new TeamApi(new TeamDeeds(teams, languages, clock));

    @BeforeEach
    void begin() {
        named("eva", "Eva");
        named("ben", "Ben");
    }

    private void named(String user, String name) {
        teams.name(
                NORTH,
                new Colleague(user, name, user + "@example.org", 1, Colleague.NewCases.ALL, null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    Kim | "name": "Kim", "email": "kim@example.org"                   | user
                    kim | "email": "kim@example.org"                                  | name
                    kim | "name": "Eva", "email": "kim@example.org"                   | name
                    kim | "name": "Kim"                                               | email
                    kim | "name": "Kim", "email": "kim"                               | email
                    kim | "name": "Kim", "email": "kim@example.org", "level": 0       | level
                    kim | "name": "Kim", "email": "kim@example.org", "level": 6       | level
                    kim | "name": "Kim", "email": "kim@example.org", "newCases": "x"  | newCases
                    """)
    void aRefusalNamesTheField(String user, String stated, String field) {
        assertThat(refused(() -> api.name(NORTH, user, form(stated), MANAGER)))
                .containsExactly(field);
        assertThat(teams.of(NORTH).colleagues()).hasSize(2);
    }

    @Test
    void allThatIsWrongIsNamedAtOnce() {
        assertThat(refused(() -> api.name(NORTH, "Kim", form("\"level\": 9"), MANAGER)))
                .containsExactlyInAnyOrder("user", "name", "email", "level");
    }

    @Test
    void whatIsLeftOutIsTheUsual() {
        api.name(NORTH, "kim", form("\"name\": \"Kim\", \"email\": \"kim@example.org\""), MANAGER);

        assertThat(teams.of(NORTH).colleague("kim"))
                .contains(
                        new Colleague(
                                "kim",
                                "Kim",
                                "kim@example.org",
                                1,
                                Colleague.NewCases.URGENT,
                                null));
    }

    @Test
    void onlyManagersOfTheTeamNameItsPeople() {
        ColleagueForm kim = form("\"name\": \"Kim\", \"email\": \"kim@example.org\"");

        assertThatThrownBy(() -> api.name(NORTH, "kim", kim, EVA)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> api.leave(NORTH, "ben", EVA)).isInstanceOf(NotAllowed.class);
        Caller other = caller("otto", Role.MANAGER, "south-branch");
        assertThatThrownBy(() -> api.name(NORTH, "kim", kim, other)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> api.get(NORTH, other)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> api.leave(NORTH, "nobody", MANAGER)).isInstanceOf(NotFound.class);
        assertThat(teams.of(NORTH).colleagues()).hasSize(2);
    }

    @Test
    void everybodySaysThemselvesThatTheyAreAwayAndManagersForOthers() {
        api.away(NORTH, "eva", away(null, MONDAY, "ben"), EVA);
        assertThat(isAway("eva")).isTrue();
        api.here(NORTH, "eva", EVA);
        assertThat(isAway("eva")).isFalse();

        assertThatThrownBy(() -> api.away(NORTH, "ben", away(null, MONDAY, null), EVA))
                .isInstanceOf(NotAllowed.class);
        api.away(NORTH, "ben", away(null, MONDAY, null), MANAGER);
        assertThat(isAway("ben")).isTrue();
        assertThatThrownBy(() -> api.here(NORTH, "ben", EVA)).isInstanceOf(NotAllowed.class);
        assertThat(isAway("ben")).isTrue();
    }

    @Test
    void anAbsenceHasAnEndToComeAndSomebodyElseStandsIn() {
        Instant farAway = NOON.plus(Duration.ofDays(401));

        assertThat(refusedAway(null, null, null)).containsExactly("until");
        assertThat(refusedAway(null, NOON, null)).containsExactly("until");
        assertThat(refusedAway(MONDAY, MONDAY, null)).containsExactly("until");
        assertThat(refusedAway(null, farAway, null)).containsExactly("until");
        assertThat(refusedAway(null, MONDAY, "eva")).containsExactly("standIn");
        assertThat(refusedAway(null, NOON, "nobody")).containsExactly("until", "standIn");
        assertThat(isAway("eva")).isFalse();
    }

    private boolean isAway(String user) {
        return teams.of(NORTH).colleague(user).orElseThrow().isAwayAt(clock.instant());
    }

    private List<String> refusedAway(
            @Nullable Instant from, @Nullable Instant until, @Nullable String standIn) {
        return refused(() -> api.away(NORTH, "eva", away(from, until, standIn), EVA));
    }

    private static TeamDeeds.Away away(
            @Nullable Instant from, @Nullable Instant until, @Nullable String standIn) {
        return new TeamDeeds.Away(from, until, standIn);
    }

    private static List<String> refused(ThrowingCallable asked) {
        return catchThrowableOfType(InvalidInput.class, asked).violations().stream()
                .map(Violation::field)
                .toList();
    }

    @Test
    void theLanguageOfTheirMailsIsStatedWithThem() {
        String kim = "\"name\": \"Kim\", \"email\": \"kim@example.org\"";
        api.name(NORTH, "kim", form(kim + ", \"language\": \"de\""), MANAGER);
        assertThat(languages.of("kim")).isEqualTo(Locale.GERMAN);

        api.name(NORTH, "kim", form(kim), MANAGER);
        assertThat(languages.of("kim")).as("left out, it stays").isEqualTo(Locale.GERMAN);

        assertThat(
                        refused(
                                () ->
                                        api.name(
                                                NORTH,
                                                "kim",
                                                form(kim + ", \"language\": \"tlh\""),
                                                MANAGER)))
                .containsExactly("language");
    }

    private static ColleagueForm form(String stated) {
        return JsonConfiguration.mapper().readValue("{" + stated + "}", ColleagueForm.class);
    }

    private static Caller caller(String user, Role role, String team) {
        return new Caller(
                user,
                user,
                Set.of(role),
                Set.of(team),
                Set.of(),
                ZoneOffset.UTC,
                Locale.ENGLISH,
                "csrf");
    }
}
