package io.howdidwedo.followupservice.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.howdidwedo.contracts.cases.CaseStatus;
import io.howdidwedo.contracts.event.OutgoingEvent;
import io.howdidwedo.contracts.invitation.AskedFor;
import io.howdidwedo.contracts.response.Comment;
import io.howdidwedo.contracts.response.ResponseChanged;
import io.howdidwedo.contracts.response.ResponseChanged.Overall;
import io.howdidwedo.contracts.response.ResponseStatus;
import io.howdidwedo.contracts.schedule.TimerFired;
import io.howdidwedo.contracts.schedule.TimerPurpose;
import io.howdidwedo.contracts.schedule.TimerSet;
import io.howdidwedo.contracts.transaction.CustomerKind;
import io.howdidwedo.contracts.verdict.Standing;
import io.howdidwedo.contracts.verdict.Verdict;
import io.howdidwedo.contracts.verdict.VerdictChanged;
import io.howdidwedo.followupservice.rule.Rule;
import io.howdidwedo.followupservice.rule.RuleBook;
import io.howdidwedo.followupservice.rule.RuleBooks;
import io.howdidwedo.followupservice.voice.Voice;
import io.howdidwedo.followupservice.voice.Voices;
import io.howdidwedo.testsupport.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FollowingUpTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final UUID TRANSACTION = UUID.fromString("00000000-0000-5000-8000-000000000001");
    private static final UUID CASE = Case.idOf(TRANSACTION);

    private final SettableClock clock = new SettableClock(NOON);
    private final RememberedCases cases = new RememberedCases();
    private final RememberedVoices voices = new RememberedVoices();
    private final FollowingUp following =
            new FollowingUp(
                    cases,
                    new FirstRules(),
                    voices,
                    new FollowUpRules(Duration.ofDays(14), Duration.ofDays(1), 70),
                    clock);

    @Test
    void aDissatisfiedAnswerBecomesACaseWithADueTime() {
        following.judged(verdict(1, Verdict.DISSATISFIED, "email"));

        Case opened = cases.cases.get(CASE);
        assertThat(opened.status()).isEqualTo(CaseStatus.OPEN);
        assertThat(opened.rule()).isEqualTo("promise-broken");
        assertThat(opened.dueAt()).isEqualTo(NOON.plus(Duration.ofHours(24)));
    }

    @Test
    void theSameVerdictAgainOpensNoSecondCase() {
        following.judged(verdict(1, Verdict.DISSATISFIED, "email"));
        following.judged(verdict(1, Verdict.DISSATISFIED, "email"));

        assertThat(cases.cases).hasSize(1);
        assertThat(cases.events).hasSize(2);
    }

    @Test
    void aSatisfiedAnswerBecomesNone() {
        following.judged(verdict(1, Verdict.SATISFIED, "email"));

        assertThat(cases.cases).isEmpty();
    }

    @Test
    void importedHistoryBecomesNone() {
        following.judged(verdict(1, Verdict.DISSATISFIED, "import"));

        assertThat(cases.cases).isEmpty();
    }

    @Test
    void resolvingAsksTheCustomerAgainAndStopsTheClock() {
        following.judged(verdict(1, Verdict.DISSATISFIED, "email"));

        resolve();

        assertThat(timers()).contains("ask_again/" + CASE + "/1");
        assertThat(cases.events.stream().filter(event -> event.event() == null))
                .extracting(OutgoingEvent::key)
                .containsExactly("escalate_case/" + CASE + "/1");
    }

    @Test
    void theCustomersWordMakesItRecovered() {
        following.judged(verdict(1, Verdict.DISSATISFIED, "email"));
        resolve();

        following.answered(recovery(5));

        assertThat(cases.cases.get(CASE).status()).isEqualTo(CaseStatus.RECOVERED);
        assertThat(cases.cases.get(CASE).recoveredAt()).isEqualTo(NOON);
    }

    @Test
    void stillDissatisfiedReopensItAtTheNextLevel() {
        following.judged(verdict(1, Verdict.DISSATISFIED, "email"));
        resolve();

        following.answered(recovery(2));

        assertThat(cases.cases.get(CASE).status()).isEqualTo(CaseStatus.REOPENED);
        assertThat(cases.cases.get(CASE).level()).isEqualTo(2);
        assertThat(timers()).contains("escalate_case/" + CASE + "/2");
    }

    @Test
    void anOverdueCaseEscalatesOnce() {
        following.judged(verdict(1, Verdict.DISSATISFIED, "email"));
        TimerFired due = escalation(1, cases.cases.get(CASE).dueAt());
        clock.advance(Duration.ofHours(24));

        following.due(due);
        following.due(due);

        assertThat(cases.cases.get(CASE).level()).isEqualTo(2);
    }

    @Test
    void whatIsResolvedIsNotAssigned() {
        following.judged(verdict(1, Verdict.DISSATISFIED, "email"));
        resolve();

        assertThatThrownBy(
                        () -> following.change(CASE, (one, now) -> one.assigned("Eva", "Eva", now)))
                .isInstanceOf(NotPossible.class)
                .hasMessageContaining("is resolved and cannot be assigned");
    }

    @Test
    void theCustomersWordsAreKept() {
        following.answered(
                response(AskedFor.TRANSACTION, 1, List.of(new Comment("next-time", "Call me."))));

        assertThat(voices.voices.get(TRANSACTION).sentence()).isEqualTo("Call me.");
    }

    private void resolve() {
        following.change(CASE, (one, now) -> one.resolved("Eva", "Sent a new one", "damaged", now));
    }

    private List<String> timers() {
        return cases.events.stream()
                .filter(event -> event.event() instanceof TimerSet)
                .map(OutgoingEvent::key)
                .toList();
    }

    private static TimerFired escalation(int level, Instant dueAt) {
        return new TimerFired(
                "t", TimerPurpose.ESCALATE_CASE, CASE, TRANSACTION, TRANSACTION, level, dueAt);
    }

    private static ResponseChanged recovery(int overall) {
        return response(AskedFor.RECOVERY, overall, List.of());
    }

    private static ResponseChanged response(
            AskedFor askedFor, int overall, List<Comment> comments) {
        return new ResponseChanged(
                UUID.randomUUID(),
                "r",
                TRANSACTION,
                TRANSACTION,
                TRANSACTION,
                askedFor == AskedFor.RECOVERY ? CASE : null,
                1,
                askedFor,
                "standard",
                1,
                "email",
                ResponseStatus.CONFIRMED,
                NOON,
                NOON,
                new Overall(5, overall),
                null,
                null,
                List.of(),
                Map.of(),
                comments,
                false);
    }

    private static VerdictChanged verdict(long version, Verdict verdict, String contactPoint) {
        UUID response = UUID.fromString("00000000-0000-5000-8000-000000000002");
        return new VerdictChanged(
                TRANSACTION,
                TRANSACTION,
                "shop",
                "A-1",
                version,
                "c-77",
                CustomerKind.EXTERNAL,
                null,
                "north-branch",
                "home-delivery",
                "web",
                NOON,
                NOON,
                null,
                Map.of(),
                1,
                1,
                new VerdictChanged.Judged(
                        response, verdict, false, null, null, null, List.of(), List.of(), List.of(),
                        null, null),
                List.of(
                        new VerdictChanged.Answer(
                                response,
                                "r",
                                Standing.COUNTS,
                                NOON,
                                NOON,
                                contactPoint,
                                new Overall(5, 1),
                                null,
                                null,
                                false,
                                List.of())));
    }

    private static final class FirstRules implements RuleBooks {
        @Override
        public RuleBook current() {
            return RuleBook.FIRST;
        }

        @Override
        public RuleBook replace(List<Rule> rules) {
            throw new UnsupportedOperationException();
        }
    }

    private static final class RememberedVoices implements Voices {
        final Map<UUID, Voice> voices = new HashMap<>();

        @Override
        public void keep(Voice voice) {
            voices.put(voice.transactionId(), voice);
        }

        @Override
        public Map<UUID, Voice> about(Collection<UUID> transactions) {
            return voices;
        }
    }
}
