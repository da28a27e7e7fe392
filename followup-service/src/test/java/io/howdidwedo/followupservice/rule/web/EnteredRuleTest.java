package io.howdidwedo.followupservice.rule.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.contracts.transaction.TransactionRecorded.CustomerKind;
import io.howdidwedo.contracts.transaction.TransactionRecorded.Money;
import io.howdidwedo.contracts.verdict.Verdict;
import io.howdidwedo.followupservice.rule.Rule;
import io.howdidwedo.followupservice.rule.Rule.AnswerConditions;
import io.howdidwedo.followupservice.rule.Rule.Handling;
import io.howdidwedo.followupservice.rule.Rule.Handling.Priority;
import io.howdidwedo.followupservice.rule.Rule.TransactionConditions;
import io.howdidwedo.followupservice.rule.RuleBook;
import io.howdidwedo.followupservice.team.KeepingTeams;
import io.howdidwedo.followupservice.team.Team;
import io.howdidwedo.followupservice.team.Team.Colleague;
import io.howdidwedo.servicekit.aggregate.CatalogueInMemory;
import io.howdidwedo.servicekit.check.Check;
import io.howdidwedo.servicekit.json.JsonConfiguration;
import io.howdidwedo.servicekit.page.Entered;
import io.howdidwedo.testsupport.SettableClock;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.json.JsonMapper;

/// The page of a rule shows all that it states, and states all that it shows.
class EnteredRuleTest {
    private static final List<String> FIELDS =
            List.of(
                    "id",
                    "name",
                    "silence",
                    "outcome",
                    "message-en",
                    "message-de",
                    "message-pt",
                    "message-ar",
                    "verdicts",
                    "slipped",
                    "contactMe",
                    "unmet",
                    "words",
                    "scoreUpTo",
                    "gapUpTo",
                    "kinds",
                    "tiers",
                    "offerings",
                    "worth",
                    "currency",
                    "priority",
                    "hours",
                    "team",
                    "owner",
                    "reason");
    private static final int RULES = 200;

    private static final KeepingTeams TEAMS =
            new KeepingTeams(
                    new CatalogueInMemory<>(),
                    new SettableClock(Instant.parse("2026-11-20T12:00:00Z")));

    private static List<Team> teams() {
        TEAMS.name(
                "north-branch",
                new Colleague("eva", "Eva", "eva@example.org", 1, Colleague.NewCases.ALL, null));
        return TEAMS.all();
    }

    static Stream<Rule> rules() {
        return Stream.concat(
                RuleBook.FIRST.rules().stream(),
                Stream.iterate(1L, seed -> seed + 1)
                        .limit(RULES)
                        .map(seed -> rule(new Random(seed))));
    }

    private static Rule rule(Random chance) {
        boolean silence = chance.nextInt(5) == 0;
        boolean tells = !silence && chance.nextInt(3) == 0;
        return new Rule(
                "rule-" + chance.nextInt(99),
                "A rule",
                silence ? anyAnswer() : answer(chance),
                new TransactionConditions(
                        List.of("gold"),
                        some(chance, CustomerKind.values()),
                        some(chance, "repair", "home-delivery"),
                        perhaps(chance, new Money(new BigDecimal("500.50"), "EUR"))),
                silence ? true : null,
                new Handling(
                        chance.nextBoolean() ? Priority.HIGH : Priority.NORMAL,
                        Duration.ofMinutes(1 + chance.nextInt(90 * 24 * 60)),
                        perhaps(chance, "north-branch"),
                        perhaps(chance, "eva"),
                        "Because"),
                tells ? Map.of("en", "Thank you", "pt", "Obrigado") : Map.of());
    }

    private static AnswerConditions anyAnswer() {
        return AnswerConditions.ANY;
    }

    private static AnswerConditions answer(Random chance) {
        List<Verdict> verdicts = some(chance, Verdict.values());
        boolean slips = verdicts.isEmpty() || verdicts.contains(Verdict.SATISFIED);
        return new AnswerConditions(
                verdicts,
                perhaps(chance, slips && chance.nextBoolean()),
                some(chance, "on-time", "friendly"),
                some(chance, "refund", "never again"),
                perhaps(chance, chance.nextInt(1_001) / 10.0),
                perhaps(chance, chance.nextInt(2_001) / 10.0 - 100),
                perhaps(chance, chance.nextBoolean()));
    }

    private static <T> @Nullable T perhaps(Random chance, T value) {
        return chance.nextBoolean() ? value : null;
    }

    @SafeVarargs
    private static <T> List<T> some(Random chance, T... all) {
        return Arrays.stream(all).filter(_ -> chance.nextInt(3) == 0).toList();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void whatThePageShowsIsWhatTheRuleStates(Rule rule) {
        assertThat(read(shown(rule)).rule()).contains(rule);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void whatIsToldInJsonIsWhatTheRuleStates(Rule rule) {
        JsonMapper json = JsonConfiguration.mapper();
        String told = json.writeValueAsString(RuleForm.of(rule));
        Check check = new Check();

        assertThat(json.readValue(told, RuleForm.class).read(check, teams())).isEqualTo(rule);
        check.refuse();
    }

    @ParameterizedTest
    @CsvSource({
        "id, new, id",
        "hours, '', hours",
        "hours, soon, hours",
        "hours, 0, hours",
        "hours, NaN, hours",
        "scoreUpTo, 1e9, scoreUpTo",
        "scoreUpTo, high, scoreUpTo",
        "gapUpTo, -200, gapUpTo",
        "worth, much, worth",
        "currency, Euros, worth",
        "team, nobodys-branch, team",
        "owner, nobody, owner",
        "message-en, '', message-en"
    })
    void aFaultIsSaidAtItsFieldOfThePage(String field, String typed, String at) {
        MultiValueMap<String, String> sent = shown(everything());
        sent.set(field, typed);

        EnteredRule.Read read = read(sent);

        assertThat(read.rule()).isEmpty();
        assertThat(read.entered().problem(at)).isNotEmpty();
        assertThat(read.entered().value(field)).as("it is still there").isEqualTo(typed);
    }

    @Test
    void aRuleThatMakesACaseForgetsItsMessage() {
        MultiValueMap<String, String> sent = shown(everything());
        sent.set("outcome", "case");

        assertThat(read(sent).rule().orElseThrow().makesCase()).isTrue();
    }

    private static Rule everything() {
        return new Rule(
                "everything",
                "Everything",
                answer(new Random(1)),
                new TransactionConditions(
                        List.of("gold"),
                        List.of(),
                        List.of(),
                        new Money(new BigDecimal("500"), "EUR")),
                null,
                new Handling(Priority.HIGH, Duration.ofHours(8), "north-branch", "eva", "Because"),
                Map.of("en", "Thank you"));
    }

    private static MultiValueMap<String, String> shown(Rule rule) {
        Entered entered = EnteredRule.of(rule);
        MultiValueMap<String, String> sent = new LinkedMultiValueMap<>();
        FIELDS.forEach(field -> sent.set(field, entered.value(field)));
        return sent;
    }

    private static EnteredRule.Read read(MultiValueMap<String, String> sent) {
        return EnteredRule.read(sent, teams());
    }
}
