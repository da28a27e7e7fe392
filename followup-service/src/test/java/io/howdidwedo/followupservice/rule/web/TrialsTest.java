package io.howdidwedo.followupservice.rule.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.access.Role;
import io.howdidwedo.contracts.response.ResponseChanged.Comment;
import io.howdidwedo.contracts.verdict.Verdict;
import io.howdidwedo.followupservice.rule.JudgedAnswer;
import io.howdidwedo.followupservice.rule.PastAnswers;
import io.howdidwedo.followupservice.rule.PastAnswersInMemory;
import io.howdidwedo.followupservice.rule.Rule;
import io.howdidwedo.followupservice.rule.Rule.AnswerConditions;
import io.howdidwedo.followupservice.rule.RuleBook;
import io.howdidwedo.followupservice.rule.RuleBook.Deciding;
import io.howdidwedo.followupservice.rule.SomeAnswer;
import io.howdidwedo.followupservice.rule.SpokenAnswers;
import io.howdidwedo.followupservice.voice.Voice;
import io.howdidwedo.followupservice.voice.VoicesInMemory;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.identity.SomeCaller;
import io.howdidwedo.testsupport.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

/// What was found is told again for a while, and never where it would be something else by now.
class TrialsTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final Caller ANN = manager("*");

    private final SettableClock clock = new SettableClock(NOON);
    private final CountedAnswers counted = new CountedAnswers();
    private final VoicesInMemory voices = new VoicesInMemory();
    private final SpokenAnswers past = new SpokenAnswers(counted, voices);
    private final Trials trials = new Trials(past, clock);

    /// Past answers that know how often they were read, and can change while they are.
    private static final class CountedAnswers implements PastAnswers {
        private final PastAnswersInMemory answers = new PastAnswersInMemory();
        private Runnable afterwards = () -> {};
        private int reads;

        @Override
        public void keepAll(List<JudgedAnswer> some) {
            answers.keepAll(some);
        }

        @Override
        public void of(Period period, Consumer<JudgedAnswer> each) {
            reads++;
            answers.of(period, each);
            afterwards.run();
        }

        @Override
        public void forgetBefore(Instant now) {
            answers.forgetBefore(now);
        }
    }

    @AfterEach
    void nobodyReads() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void theSameRulesAreTriedOnce() {
        past.keep(answer(1, "north"));

        assertThat(trials.known(RuleBook.FIRST, ANN)).isEmpty();
        Trial first = trials.of(RuleBook.FIRST, ANN);
        assertThat(first.answers()).isEqualTo(1);
        assertThat(trials.of(RuleBook.FIRST, manager("*"))).isSameAs(first);
        assertThat(trials.known(RuleBook.FIRST, ANN)).containsSame(first);
        assertThat(counted.reads).isEqualTo(1);
    }

    @Test
    void otherRulesAreTried() {
        trials.of(RuleBook.FIRST, ANN);

        assertThat(trials.known(RuleBook.FIRST.with(Deciding.ALL), ANN)).isEmpty();
        assertThat(trials.known(RuleBook.FIRST.with(List.of()), ANN)).isEmpty();
        assertThat(trials.known(RuleBook.FIRST.at(2), ANN)).isEmpty();
    }

    @Test
    void eachReaderIsToldOfTheirOwnTeamsInTheirLanguage() {
        past.keep(answer(1, "north"));
        past.keep(answer(2, "south"));

        assertThat(trials.of(RuleBook.FIRST, manager("north")).answers()).isEqualTo(1);
        assertThat(trials.of(RuleBook.FIRST, ANN).answers()).isEqualTo(2);
        LocaleContextHolder.setLocale(Locale.GERMAN);
        assertThat(trials.known(RuleBook.FIRST, ANN)).isEmpty();
    }

    @Test
    void anAnswerThatComesIsCounted() {
        trials.of(RuleBook.FIRST, ANN);
        past.keep(answer(1, "north"));
        assertThat(trials.known(RuleBook.FIRST, ANN)).isEmpty();
        assertThat(trials.of(RuleBook.FIRST, ANN).answers()).isEqualTo(1);

        past.forgetBefore(NOON.plus(Duration.ofDays(401)));
        assertThat(trials.of(RuleBook.FIRST, ANN).answers()).isZero();
    }

    @Test
    void anAnswerThatComesWhileTheyAreReadIsCountedTheNextTime() {
        counted.afterwards = () -> past.keep(answer(1, "north"));
        assertThat(trials.of(RuleBook.FIRST, ANN).answers()).isZero();
        counted.afterwards = () -> {};

        assertThat(trials.of(RuleBook.FIRST, ANN).answers()).isEqualTo(1);
    }

    @Test
    void afterAMinuteTheyAreReadAgain() {
        trials.of(RuleBook.FIRST, ANN);
        counted.keepAll(List.of(answer(1, "north")));

        clock.advance(Duration.ofSeconds(59));
        assertThat(trials.of(RuleBook.FIRST, ANN).answers()).isZero();
        clock.advance(Duration.ofSeconds(1));
        assertThat(trials.of(RuleBook.FIRST, ANN).answers()).isEqualTo(1);
    }

    @Test
    void rulesThatLookAtWordsAreTriedEachTime() {
        past.keep(answer(1, "north"));
        RuleBook book = RuleBook.FIRST.with(List.of(aboutWords()));
        assertThat(trials.of(book, ANN).cases()).isZero();

        voices.keep(
                Voice.of(
                        new UUID(1, 1),
                        new UUID(2, 1),
                        1,
                        List.of(new Comment("next-time", "It was soaked"))));
        assertThat(trials.of(book, ANN).cases()).isEqualTo(1);
    }

    private static Rule aboutWords() {
        Rule first = RuleBook.FIRST.rules().getFirst();
        return new Rule(
                "soaked",
                "",
                new AnswerConditions(
                        List.of(), null, List.of(), List.of("soaked"), null, null, null),
                first.transaction(),
                null,
                first.handling(),
                Map.of());
    }

    private static Caller manager(String team) {
        return SomeCaller.of(Set.of(team), Set.of(Role.MANAGER), Set.of());
    }

    private static JudgedAnswer answer(int number, String supplier) {
        return SomeAnswer.of(number, supplier, Verdict.DISSATISFIED, NOON.minusSeconds(number));
    }
}
