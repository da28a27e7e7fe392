package io.howdidwedo.followupservice.rule.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.howdidwedo.contracts.transaction.TransactionRecorded.CustomerKind;
import io.howdidwedo.contracts.transaction.TransactionRecorded.Money;
import io.howdidwedo.contracts.verdict.Verdict;
import io.howdidwedo.followupservice.rule.JudgedAnswer;
import io.howdidwedo.followupservice.rule.PastAnswers;
import io.howdidwedo.followupservice.rule.PastAnswers.Period;
import io.howdidwedo.followupservice.rule.Rule;
import io.howdidwedo.followupservice.rule.Rule.AnswerConditions;
import io.howdidwedo.followupservice.rule.Rule.Handling;
import io.howdidwedo.followupservice.rule.Rule.Handling.Priority;
import io.howdidwedo.followupservice.rule.Rule.TransactionConditions;
import io.howdidwedo.followupservice.rule.RuleBook;
import io.howdidwedo.followupservice.rule.RuleBook.Deciding;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TrialTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private static final Period LATELY =
            new Period(
                    Optional.empty(),
                    NOON.minus(Duration.ofDays(30)),
                    NOON.plus(Duration.ofDays(1)));

    private final List<JudgedAnswer> answers = new ArrayList<>();

    @Test
    void tellsHowManyCasesRulesWouldHaveMade() {
        answered("A-1", Verdict.DISSATISFIED, 0, "10");
        answered("A-2", Verdict.DISSATISFIED, 25, "500");
        answered("A-3", Verdict.SATISFIED, 50, "900");
        answered("A-4", Verdict.DELIGHTED, 100, "900");

        Trial trial = trial(rule("broken", List.of(Verdict.DISSATISFIED), null), worth("large"));

        assertThat(trial.answers()).isEqualTo(4);
        assertThat(trial.cases()).isEqualTo(4);
        assertThat(trial.rules())
                .extracting(Trial.OfRule::id, Trial.OfRule::fits, Trial.OfRule::decides)
                .containsExactly(tuple("broken", 2L, 2L), tuple("large", 3L, 2L));
        assertThat(trial.rules().get(1).alsoFitted()).isEqualTo(Map.of("broken", 1L));
        assertThat(trial.rules().get(1).examples())
                .extracting(JudgedAnswer::externalId)
                .containsExactly("A-3", "A-4");
    }

    @Test
    void whereAllTakePartEachDecidesOnWhatItFits() {
        answered("A-1", Verdict.DISSATISFIED, 0, "900");

        Trial trial =
                Trial.of(
                        new RuleBook(
                                1,
                                List.of(
                                        rule("broken", List.of(Verdict.DISSATISFIED), null),
                                        worth("large")),
                                Deciding.ALL),
                        new Remembered(),
                        new Period(Optional.empty(), NOON, NOON));

        assertThat(trial.cases()).isEqualTo(1);
        assertThat(trial.rules()).extracting(Trial.OfRule::decides).containsExactly(1L, 1L);
        assertThat(trial.warnings()).isEmpty();
    }

    @Test
    void warnsOfRulesThatDecideNothing() {
        answered("A-1", Verdict.DISSATISFIED, 0, "10");

        Trial trial =
                trial(
                        rule("broken", List.of(Verdict.DISSATISFIED), null),
                        rule("low", List.of(), 25.0));

        assertThat(trial.warnings())
                .containsExactly(
                        "Rule “low” decides nothing: rules before it fit all of its answers.");
    }

    @Test
    void warnsOfExpectationsNobodyKnows() {
        answered("A-1", Verdict.DISSATISFIED, 0, "10");

        Trial trial = trial(unmet("on-time"), unmet("on-thyme"));

        assertThat(trial.warnings())
                .contains(
                        "Rule “on-thyme”: no answer of this period knows the expectation"
                                + " “on-thyme”.");
        assertThat(trial.rules().getFirst().decides()).isEqualTo(1);
    }

    /// What is not known fits no rule that asks for it.
    @Test
    void fitsNothingThatIsNotKnown() {
        JudgedAnswer silent = answer("A-1", Verdict.SATISFIED, null, null, NOON);

        assertThat(rule("low", List.of(), 100.0).fits(silent)).isFalse();
        assertThat(worth("large").fits(silent)).isFalse();
    }

    private Trial trial(Rule... rules) {
        return Trial.of(new RuleBook(1, List.of(rules), Deciding.FIRST), new Remembered(), LATELY);
    }

    private void answered(String externalId, Verdict verdict, double score, String amount) {
        answers.add(answer(externalId, verdict, score, new BigDecimal(amount), NOON));
    }

    private static JudgedAnswer answer(
            String externalId,
            Verdict verdict,
            @Nullable Double score,
            @Nullable BigDecimal amount,
            Instant at) {
        return new JudgedAnswer(
                UUID.nameUUIDFromBytes(externalId.getBytes(UTF_8)),
                1,
                externalId,
                CustomerKind.EXTERNAL,
                "gold",
                "north-branch",
                "home-delivery",
                verdict,
                false,
                score,
                null,
                List.of("on-time"),
                verdict == Verdict.DISSATISFIED ? List.of("on-time") : List.of(),
                false,
                amount,
                amount == null ? null : "EUR",
                at,
                List.of(),
                null);
    }

    private static Rule rule(String id, List<Verdict> verdicts, @Nullable Double scoreUpTo) {
        return rule(id, verdicts, List.of(), scoreUpTo, null);
    }

    private static Rule unmet(String expectation) {
        return rule(expectation, List.of(), List.of(expectation), null, null);
    }

    private static Rule worth(String id) {
        return rule(id, List.of(), List.of(), null, new Money(new BigDecimal("500"), "EUR"));
    }

    private static Rule rule(
            String id,
            List<Verdict> verdicts,
            List<String> unmet,
            @Nullable Double scoreUpTo,
            @Nullable Money worthFrom) {
        return new Rule(
                id,
                id,
                new AnswerConditions(verdicts, null, unmet, List.of(), scoreUpTo, null, null),
                new TransactionConditions(List.of(), List.of(), List.of(), worthFrom),
                false,
                new Handling(Priority.NORMAL, Duration.ofHours(24), null, null, id),
                Map.of());
    }

    private final class Remembered implements PastAnswers {
        @Override
        public void keepAll(List<JudgedAnswer> some) {
            answers.addAll(some);
        }

        @Override
        public void of(Period period, Consumer<JudgedAnswer> each) {
            answers.forEach(each);
        }

        @Override
        public void forgetBefore(Instant now) {
            answers.clear();
        }
    }
}
