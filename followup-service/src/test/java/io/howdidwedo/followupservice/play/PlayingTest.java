package io.howdidwedo.followupservice.play;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.contracts.cases.CustomerTold;
import io.howdidwedo.contracts.cases.CustomerTold.Telling;
import io.howdidwedo.contracts.verdict.Verdict;
import io.howdidwedo.contracts.verdict.VerdictChanged;
import io.howdidwedo.followupservice.cases.following.SomeVerdict;
import io.howdidwedo.followupservice.play.Playing.Play;
import io.howdidwedo.followupservice.rule.Rule;
import io.howdidwedo.followupservice.rule.Rule.AnswerConditions;
import io.howdidwedo.followupservice.rule.Rule.Handling;
import io.howdidwedo.followupservice.rule.Rule.Handling.Priority;
import io.howdidwedo.followupservice.rule.Rule.TransactionConditions;
import io.howdidwedo.servicekit.aggregate.CatalogueInMemory;
import io.howdidwedo.testsupport.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PlayingTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final Rule THANKS = rule("thanks", "Thank you!", "Danke!");

    private final SettableClock clock = new SettableClock(NOON);
    private final CatalogueInMemory<Play> plays = new CatalogueInMemory<>();
    private final Playing playing = new Playing(plays, clock);

    @Test
    void tellsTheCustomerInTheirLanguage() {
        play(1, "ana", THANKS);

        assertThat(told())
                .singleElement()
                .satisfies(
                        one -> {
                            assertThat(one.telling()).isEqualTo(Telling.THANKS);
                            assertThat(one.words()).isEqualTo("Thank you!");
                            assertThat(one.texts()).containsEntry("de", "Danke!");
                            assertThat(one.by()).isEqualTo("north-branch");
                            assertThat(one.transactionId()).isEqualTo(new UUID(1, 1));
                        });
    }

    @Test
    void tellsItOnceHoweverOftenTheAnswerComes() {
        play(1, "ana", THANKS);
        clock.advance(Duration.ofDays(100));
        play(1, "ana", THANKS);

        assertThat(told()).hasSize(1);
    }

    @Test
    void tellsNobodyTheSameMoreThanOnceInNinetyDays() {
        play(1, "ana", THANKS);
        clock.advance(Play.REST.minusSeconds(1));
        play(2, "ana", THANKS);
        assertThat(told()).hasSize(1);

        clock.advance(Duration.ofSeconds(1));
        play(3, "ana", THANKS);
        assertThat(told()).hasSize(2).extracting(CustomerTold::id).doesNotHaveDuplicates();
    }

    @Test
    void otherCustomersAndOtherRulesAreOtherMatters() {
        play(1, "ana", THANKS);
        play(2, "ben", THANKS);
        play(3, "ana", rule("recommend", "Tell others!", "Sagen Sie es weiter!"));

        assertThat(told()).hasSize(3);
    }

    /// Two turn out to be one: nobody is thanked once more because of that.
    @Test
    void whoWasToldUnderOneNameWasToldUnderTheOther() {
        play(1, "ann", THANKS);

        playing.oneWith("ann", "ana", THANKS.id());
        play(1, "ana", THANKS);
        play(2, "ana", THANKS);
        assertThat(told()).hasSize(1);

        clock.advance(Play.REST);
        play(3, "ana", THANKS);
        assertThat(told()).hasSize(2).extracting(CustomerTold::id).doesNotHaveDuplicates();
    }

    @Test
    void theLastTimeCountsOfTwoNames() {
        play(1, "ann", THANKS);
        clock.advance(Duration.ofDays(60));
        play(2, "ana", THANKS);

        playing.oneWith("ann", "ana", THANKS.id());
        playing.oneWith("ben", "ana", THANKS.id());
        clock.advance(Duration.ofDays(60));
        play(3, "ana", THANKS);

        assertThat(told()).hasSize(2);
    }

    private void play(int number, String customer, Rule rule) {
        playing.play(verdict(number, customer), new UUID(6, number), rule, 7);
        assertThat(plays.all()).allMatch(one -> one.ruleBook() == 7);
    }

    private List<CustomerTold> told() {
        return plays.events().stream().map(one -> (CustomerTold) one.event()).toList();
    }

    private static Rule rule(String id, String english, String german) {
        return new Rule(
                id,
                id,
                AnswerConditions.turnedOut(Verdict.DELIGHTED),
                TransactionConditions.ANY,
                false,
                new Handling(Priority.NORMAL, Duration.ofHours(24), null, null, id),
                Map.of("en", english, "de", german));
    }

    private static VerdictChanged verdict(int number, String customer) {
        return SomeVerdict.of(number).from(customer).unanswered();
    }
}
