package io.howdidwedo.followupservice.cases.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.howdidwedo.access.Role;
import io.howdidwedo.access.Scope;
import io.howdidwedo.followupservice.cases.Case;
import io.howdidwedo.followupservice.cases.Cases;
import io.howdidwedo.followupservice.cases.CasesInMemory;
import io.howdidwedo.followupservice.cases.SomeCase;
import io.howdidwedo.followupservice.cases.following.FollowingUps;
import io.howdidwedo.followupservice.cause.RootCauses;
import io.howdidwedo.followupservice.team.KeepingTeams;
import io.howdidwedo.followupservice.team.Team.Colleague;
import io.howdidwedo.followupservice.voice.VoicesInMemory;
import io.howdidwedo.servicekit.aggregate.CatalogueInMemory;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.identity.SomeCaller;
import io.howdidwedo.servicekit.json.JsonConfiguration;
import io.howdidwedo.servicekit.problem.Conflict;
import io.howdidwedo.servicekit.problem.InvalidInput;
import io.howdidwedo.servicekit.problem.InvalidInput.Violation;
import io.howdidwedo.servicekit.problem.NotFound;
import io.howdidwedo.testsupport.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.i18n.LocaleContextHolder;

/// Cases as machines ask for them, and what they are told when they ask in the wrong way.
class CaseApiTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final Caller NORTH = agent("north-branch");
    private static final Caller SOUTH = agent("south-branch");

    private final SettableClock clock = new SettableClock(NOON);
    private final CasesInMemory cases = new CasesInMemory();
    private final KeepingTeams teams = new KeepingTeams(new CatalogueInMemory<>(), clock);
    private final RootCauses causes = new RootCauses(new CatalogueInMemory<>(), clock);
    private final CaseApi api =
            new CaseApi(
                    cases,
                    new VoicesInMemory(),
                    new CaseDeeds(cases, FollowingUps.of(cases, clock), teams, causes, clock),
                    clock);
    private final Case open = SomeCase.open(1, null, NOON);

    @AfterEach
    void nobodyReads() {
        LocaleContextHolder.resetLocaleContext();
    }

    @BeforeEach
    void begin() {
        cases.open(new Cases.Step(open, List.of()));
        teams.name(
                "south-branch",
                new Colleague("sam", "Sam", "sam@example.org", 1, Colleague.NewCases.ALL, null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    note         | {}                                         | words
                    note         | {"words": "  "}                            | words
                    reply        | {}                                         | words
                    promise      | {"until": "2026-11-23T12:00:00Z"}          | words
                    promise      | {"words": "A new one"}                     | until
                    keep-promise | {}                                         | promise
                    put-aside    | {}                                         | until
                    hand-over    | {}                                         | team
                    hand-over    | {"team": "east-branch"}                    | team
                    assign       | {"owner": "nobody-we-know"}                | owner
                    resolve      | {"rootCause": " "}                         | words
                    merge        | {}                                         | into
                    """)
    void aRefusalNamesTheField(String deed, String details, String field) {
        assertThat(refused(deed, details)).containsExactly(field);
        assertThat(cases.find(open.id())).contains(open);
    }

    @ParameterizedTest
    @CsvSource({
        "note, words, 10000",
        "reply, words, 5000",
        "resolve, toCustomer, 5000",
        "resolve, rootCause, 200"
    })
    void whatIsTooLongIsRefused(String deed, String field, int longest) {
        String details = "{\"%s\": \"%s\"}".formatted(field, "x".repeat(longest + 1));

        assertThat(refused(deed, details)).containsExactly(field);
    }

    @Test
    void whatHappenedIsToldInEnglishWhoeverAsks() {
        LocaleContextHolder.setLocale(Locale.GERMAN);
        api.deed(open.id(), "note", details("{\"words\": \"Angerufen\"}"), NORTH);

        assertThat(api.get(open.id(), NORTH).history().getLast().what()).isEqualTo("added a note");
        assertThatThrownBy(() -> api.deed(open.id(), "note", details("{}"), NORTH))
                .hasMessage("words: is required");
    }

    @Test
    void whatIsLongEnoughIsTaken() {
        api.deed(open.id(), "reply", details("{\"words\": \"" + "x".repeat(5_000) + "\"}"), NORTH);

        assertThat(api.get(open.id(), NORTH).conversation()).hasSize(1);
    }

    @Test
    void aDeedNobodyKnowsIsNotThere() {
        assertThatThrownBy(() -> api.deed(open.id(), "burn", null, NORTH))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whatItsStatusDoesNotAllowIsAConflict() {
        assertThatThrownBy(() -> api.deed(open.id(), "reopen", null, NORTH))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("it is open");
        assertThatThrownBy(() -> api.deed(open.id(), "undo", null, NORTH))
                .isInstanceOf(Conflict.class);
    }

    /// Those who gave it away may look at it, and take that back, but not work on it.
    @Test
    void whatWasHandedOverIsTheOtherTeams() {
        api.deed(open.id(), "hand-over", details("{\"team\": \"south-branch\"}"), NORTH);

        assertThat(api.get(open.id(), NORTH).team()).isEqualTo("south-branch");
        assertThatThrownBy(() -> api.deed(open.id(), "contact", null, NORTH))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("south-branch");
        api.deed(open.id(), "contact", null, SOUTH);
        assertThat(api.get(open.id(), SOUTH).status()).isEqualTo("in_progress");
    }

    @Test
    void handingOverIsTakenBackByWhoDidItAlone() {
        api.deed(open.id(), "hand-over", details("{\"team\": \"south-branch\"}"), NORTH);
        Caller another = named("another", "north-branch");

        assertThatThrownBy(() -> api.deed(open.id(), "undo", null, another))
                .isInstanceOf(Conflict.class);
        assertThat(api.deed(open.id(), "undo", null, NORTH).team()).isEqualTo("north-branch");
    }

    @ParameterizedTest
    @ValueSource(strings = {"opened", "in progress", "0"})
    void aStatusThereIsNotIsRefused(String status) {
        assertThat(fields(() -> api.list(List.of(status), null, null, null, null, NORTH)))
                .containsExactly("status");
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "2026-11-20", "~"})
    void aTimeAndAPlaceThatAreNoneAreRefused(String wrong) {
        assertThat(fields(() -> api.list(null, null, wrong, null, null, NORTH)))
                .containsExactly("due");
        assertThat(fields(() -> api.list(null, null, null, null, wrong, NORTH)))
                .containsExactly("cursor");
    }

    @Test
    void aStatusIsReadHoweverItIsWritten() {
        api.deed(open.id(), "contact", null, NORTH);

        assertThat(ids(api.list(List.of("In-Progress"), null, null, null, null, NORTH)))
                .containsExactly(open.id());
        assertThat(ids(api.list(List.of("resolved"), null, null, null, null, NORTH))).isEmpty();
    }

    @Test
    void overdueIsWhatIsDueByNow() {
        assertThat(ids(api.list(null, null, "overdue", null, null, NORTH))).isEmpty();

        clock.advance(Duration.ofHours(25));

        assertThat(ids(api.list(null, null, "overdue", null, null, NORTH)))
                .containsExactly(open.id());
    }

    @Test
    void nobodyListsAnotherTeamsCases() {
        assertThat(ids(api.list(null, null, null, null, null, SOUTH))).isEmpty();
        assertThat(ids(api.list(null, "north-branch", null, null, null, SOUTH))).isEmpty();
        assertThatThrownBy(() -> api.get(open.id(), SOUTH)).isInstanceOf(NotFound.class);
        assertThat(api.causes(SOUTH)).isEmpty();
    }

    @Test
    void pageByPageEachIsToldOnce() {
        List<UUID> all = new ArrayList<>(List.of(open.id()));
        for (int number = 2; number <= 250; number++) {
            Case another = SomeCase.open(number, null, NOON.plusSeconds(number / 2));
            cases.open(new Cases.Step(another, List.of()));
            all.add(another.id());
        }
        List<UUID> told = new ArrayList<>();
        String next = null;
        do {
            CaseApi.CaseList page = api.list(null, null, null, null, next, NORTH);
            told.addAll(ids(page));
            next = page.next();
        } while (next != null);

        assertThat(told).containsExactlyInAnyOrderElementsOf(all);
    }

    private static List<UUID> ids(CaseApi.CaseList list) {
        return list.items().stream().map(CaseView::id).toList();
    }

    private List<String> refused(String deed, String details) {
        return fields(() -> api.deed(open.id(), deed, details(details), NORTH));
    }

    private static List<String> fields(
            org.assertj.core.api.ThrowableAssert.ThrowingCallable asked) {
        return catchThrowableOfType(InvalidInput.class, asked).violations().stream()
                .map(Violation::field)
                .toList();
    }

    private static CaseDeeds.@Nullable Details details(String body) {
        return JsonConfiguration.mapper().readValue(body, CaseDeeds.Details.class);
    }

    private static Caller agent(String team) {
        return SomeCaller.of(
                Set.of(team), Set.of(Role.AGENT), Set.of(Scope.CASES_READ, Scope.CASES_WRITE));
    }

    private static Caller named(String user, String team) {
        Caller agent = agent(team);
        return new Caller(
                user,
                user,
                agent.roles(),
                agent.teams(),
                agent.scopes(),
                agent.zone(),
                agent.locale(),
                "csrf");
    }
}
