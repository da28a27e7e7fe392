package io.howdidwedo.followupservice.rule.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.howdidwedo.access.Role;
import io.howdidwedo.followupservice.rule.PastAnswersInMemory;
import io.howdidwedo.followupservice.rule.RuleBook;
import io.howdidwedo.followupservice.rule.RuleBooksInMemory;
import io.howdidwedo.followupservice.team.KeepingTeams;
import io.howdidwedo.followupservice.team.Team.Colleague;
import io.howdidwedo.servicekit.aggregate.CatalogueInMemory;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.identity.SomeCaller;
import io.howdidwedo.servicekit.json.JsonConfiguration;
import io.howdidwedo.servicekit.problem.InvalidInput;
import io.howdidwedo.servicekit.problem.InvalidInput.Violation;
import io.howdidwedo.testsupport.SettableClock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Rules as they are stated in JSON.
class RuleApiTest {
    private static final Caller ADMIN = SomeCaller.of(Set.of("*"), Set.of(Role.ADMIN), Set.of());

    private final JsonMapper json = JsonConfiguration.mapper();
    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-20T12:00:00Z"));
    private final RuleBooksInMemory books = new RuleBooksInMemory();
    private final KeepingTeams teams = new KeepingTeams(new CatalogueInMemory<>(), clock);
    private final RuleApi api = new RuleApi(books, new PastAnswersInMemory(), teams, clock);

    @BeforeEach
    void begin() {
        teams.name(
                "north-branch",
                new Colleague("eva", "Eva", "eva@example.org", 1, Colleague.NewCases.ALL, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "false", "null"})
    void silenceComesBackAsItWasSent(String silence) {
        put(
                """
                {"rules": [{"id": "vip", "tiers": ["gold"], "dueIn": "PT8H", "silence": %s}]}
                """
                        .formatted(silence));

        JsonNode told = json.valueToTree(api.get(ADMIN)).get("rules").get(0).get("silence");
        assertThat(told).hasToString(silence);
    }

    @Test
    void whatIsToldCanBePutBack() {
        String told = json.writeValueAsString(api.get(ADMIN));

        put(told);

        assertThat(books.current()).isEqualTo(RuleBook.FIRST);
    }

    @Test
    void whatIsLeftOutStaysOrDoesNotMatter() {
        put("{\"rules\": [], \"deciding\": \"all\"}");
        put(
                """
                {"rules": [{"id": "late", "name": "Late", "unmet": ["on-time"], "dueIn": "PT8H"}]}
                """);

        assertThat(books.current().deciding()).isEqualTo(RuleBook.Deciding.ALL);
        assertThat(books.current().rules())
                .singleElement()
                .satisfies(
                        late -> {
                            assertThat(late.handling().reason()).isEqualTo("Late");
                            assertThat(late.handling().team()).isNull();
                            assertThat(late.makesCase()).isTrue();
                        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    "id": null                                     | id
                    "id": "new"                                    | id
                    "id": "Late"                                   | id
                    "dueIn": null                                  | dueIn
                    "dueIn": "PT0S"                                | dueIn
                    "dueIn": "P91D"                                | dueIn
                    "team": "south-branch"                         | team
                    "owner": "ben"                                 | owner
                    "message": {"de": "Danke"}                     | message
                    "scoreUpTo": 101                               | scoreUpTo
                    "gapUpTo": -101                                | gapUpTo
                    "worthFrom": {"amount": 5}                     | worthFrom
                    "slipped": true, "verdicts": ["dissatisfied"]  | slipped
                    "words": ["refund", " "]                       | words
                    "silence": true                                | silence
                    "unmet": []                                    | verdicts
                    "verdicts": [null]                             | verdicts
                    "unmet": ["on-time", null]                     | unmet
                    "tiers": [null]                                | tiers
                    "kinds": [null]                                | kinds
                    "offerings": [null]                            | offerings
                    "words": [null]                                | words
                    "message": {"en": "Thanks", "de": null}        | message
                    """)
    void aRefusalNamesTheField(String wrong, String field) {
        String right = "\"id\": \"late\", \"dueIn\": \"PT8H\", \"unmet\": [\"on-time\"], ";

        assertThat(refused("{\"rules\": [{" + right + wrong + "}]}")).contains("rules[0]." + field);
        assertThat(books.current()).isEqualTo(RuleBook.FIRST);
    }

    @Test
    void allThatIsWrongIsNamedAtOnce() {
        String late = "{\"id\": \"late\", \"unmet\": [\"on-time\"], \"dueIn\": \"PT8H\"}";

        assertThat(refused("{\"rules\": [" + late + ", " + late + ", {\"id\": \"new\"}]}"))
                .containsExactlyInAnyOrder(
                        "rules[1].id", "rules[2].id", "rules[2].dueIn", "rules[2].verdicts");
        assertThat(refused("{}")).containsExactly("rules");
        assertThat(refused("{\"rules\": [" + late + ", null]}")).containsExactly("rules[1]");
    }

    @Test
    void aTrialEndsAfterItBegins() {
        RuleApi.TrialForm form = new RuleApi.TrialForm(null, null, clock.instant(), null);

        assertThat(fields(catchThrowableOfType(InvalidInput.class, () -> api.dryRun(form, ADMIN))))
                .containsExactly("from");
    }

    @Test
    void aTrialChangesNothing() {
        api.dryRun(new RuleApi.TrialForm(List.of(), RuleBook.Deciding.ALL, null, null), ADMIN);

        assertThat(books.current()).isEqualTo(RuleBook.FIRST);
    }

    private List<String> refused(String body) {
        return fields(catchThrowableOfType(InvalidInput.class, () -> put(body)));
    }

    private static List<String> fields(InvalidInput refusal) {
        return refusal.violations().stream().map(Violation::field).toList();
    }

    private void put(String body) {
        api.put(json.readValue(body, RuleApi.RuleBookForm.class), ADMIN);
    }
}
