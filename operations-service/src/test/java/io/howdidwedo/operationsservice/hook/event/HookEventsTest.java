package io.howdidwedo.operationsservice.hook.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.contracts.cases.CaseChanged;
import io.howdidwedo.contracts.cases.CaseChanged.CaseStatus;
import io.howdidwedo.contracts.event.Event;
import io.howdidwedo.contracts.invitation.InvitationChanged.InvitationStatus;
import io.howdidwedo.contracts.response.ResponseChanged.ResponseStatus;
import io.howdidwedo.contracts.response.WordsErased;
import io.howdidwedo.contracts.transaction.TransactionMoved;
import io.howdidwedo.contracts.transaction.TransactionWithdrawn;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HookEventsTest {
    private static final Instant NOON = SomeSaid.NOON;
    private static final Instant SOON = NOON.plusSeconds(5);

    private static List<HookEvent> told(Event event) {
        return HookEvents.of(event, SOON, false);
    }

    private static List<Kind> kinds(Event event) {
        return told(event).stream().map(HookEvent::kind).toList();
    }

    private static UUID id(Event event, Kind kind) {
        return told(event).stream()
                .filter(one -> one.kind() == kind)
                .map(HookEvent::id)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aTransactionIsToldOnceWithWhoseItIs() {
        HookEvent event = told(SomeSaid.transaction(0)).getFirst();

        assertThat(event.kind()).isEqualTo(Kind.TRANSACTION_RECORDED);
        assertThat(event.at()).isEqualTo(NOON);
        assertThat(event.teams()).containsExactly("north-branch");
        assertThat(event.gist().page()).isEqualTo("/customers?q=A+1");
        assertThat(event.facts())
                .isInstanceOfSatisfying(
                        Facts.OfTransaction.class,
                        facts -> {
                            assertThat(facts.externalId()).isEqualTo("A 1");
                            assertThat(facts.amount()).isEqualByComparingTo("12.50");
                            assertThat(facts.asked()).isFalse();
                        });
    }

    @Test
    void oneThatMovedIsToldByItsMoveAlone() {
        assertThat(told(SomeSaid.transaction(1))).isEmpty();
        TransactionMoved moved =
                new TransactionMoved(
                        new UUID(1, 1),
                        new UUID(2, 2),
                        1,
                        new UUID(2, 3),
                        "c-1",
                        "c-2",
                        "south-branch",
                        "home-delivery",
                        NOON);

        assertThat(kinds(moved)).containsExactly(Kind.TRANSACTION_MOVED);
        assertThat(told(moved).getFirst().teams()).containsExactly("south-branch");
    }

    @Test
    void whoseAWithdrawnTransactionWasIsNotKnown() {
        HookEvent event =
                told(new TransactionWithdrawn(new UUID(1, 1), new UUID(2, 2), NOON)).getFirst();

        assertThat(event.kind()).isEqualTo(Kind.TRANSACTION_WITHDRAWN);
        assertThat(event.teams()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "SENT, INVITATION_SENT",
        "OPENED, INVITATION_OPENED",
        "ANSWERED, INVITATION_ANSWERED",
        "EXPIRED, INVITATION_EXPIRED",
        "BOUNCED, INVITATION_BOUNCED",
        "FAILED, INVITATION_FAILED",
        "SUPPRESSED, INVITATION_SUPPRESSED",
        "SCHEDULED,",
        "DEFERRED,",
        "STARTED,"
    })
    void anInvitationIsToldForWhatItComesTo(InvitationStatus status, @Nullable Kind kind) {
        assertThat(kinds(SomeSaid.invitation(status, 1)))
                .isEqualTo(kind == null ? List.of() : List.of(kind));
    }

    @Test
    void aReminderIsNoSecondSending() {
        assertThat(id(SomeSaid.invitation(InvitationStatus.SENT, 2), Kind.INVITATION_SENT))
                .isEqualTo(id(SomeSaid.invitation(InvitationStatus.SENT, 1), Kind.INVITATION_SENT));
    }

    @Test
    void anAnswerIsGivenOnceAndChangedInEachVersion() {
        assertThat(kinds(SomeSaid.answer(1, ResponseStatus.PARTIAL)))
                .containsExactly(Kind.ANSWER_CHANGED);
        assertThat(kinds(SomeSaid.answer(2, ResponseStatus.CONFIRMED)))
                .containsExactly(Kind.ANSWER_GIVEN, Kind.ANSWER_CHANGED);
        assertThat(kinds(SomeSaid.answer(2, ResponseStatus.QUARANTINED)))
                .containsExactly(Kind.ANSWER_CHANGED);
        assertThat(id(SomeSaid.answer(3, ResponseStatus.CONFIRMED), Kind.ANSWER_GIVEN))
                .isEqualTo(id(SomeSaid.answer(2, ResponseStatus.CONFIRMED), Kind.ANSWER_GIVEN));
        assertThat(id(SomeSaid.answer(3, ResponseStatus.CONFIRMED), Kind.ANSWER_CHANGED))
                .isNotEqualTo(
                        id(SomeSaid.answer(2, ResponseStatus.CONFIRMED), Kind.ANSWER_CHANGED));
    }

    @Test
    void whatACustomerWroteIsNotTold() {
        HookEvent event = told(SomeSaid.answer(1, ResponseStatus.CONFIRMED)).getFirst();

        assertThat(event.toString()).doesNotContain(SomeSaid.WORDS);
        assertThat(event.facts())
                .isInstanceOfSatisfying(
                        Facts.OfAnswer.class,
                        facts -> {
                            assertThat(facts.commented()).isTrue();
                            assertThat(facts.overall()).isEqualTo(75.0);
                        });
    }

    @Test
    void anErasureLongAfterwardsIsNoAnswer() {
        List<HookEvent> years =
                HookEvents.of(
                        SomeSaid.answer(9, ResponseStatus.CONFIRMED),
                        NOON.plus(Duration.ofDays(700)),
                        false);

        assertThat(years).extracting(HookEvent::kind).containsExactly(Kind.ANSWER_CHANGED);
        assertThat(told(new WordsErased(new UUID(1, 1), new UUID(2, 2), NOON))).isEmpty();
    }

    @Test
    void aVerdictIsToldInEachVersionAlsoWhenNothingCountsAnyMore() {
        assertThat(kinds(SomeSaid.verdict(1))).containsExactly(Kind.VERDICT_CHANGED);
        assertThat(id(SomeSaid.verdict(1), Kind.VERDICT_CHANGED))
                .isNotEqualTo(id(SomeSaid.verdict(2), Kind.VERDICT_CHANGED));
        assertThat(told(SomeSaid.verdict(1)).getFirst().facts())
                .isInstanceOfSatisfying(
                        Facts.OfVerdict.class, facts -> assertThat(facts.verdict()).isNull());
    }

    @ParameterizedTest
    @CsvSource({
        "OPEN,",
        "IN_PROGRESS,",
        "WAITING,",
        "RESOLVED, CASE_RESOLVED",
        "RECOVERED, CASE_RECOVERED",
        "REOPENED, CASE_REOPENED",
        "CLOSED, CASE_CLOSED"
    })
    void aCaseIsToldForWhatItComesToAndForEachVersion(CaseStatus status, @Nullable Kind kind) {
        List<Kind> expected =
                kind == null
                        ? List.of(Kind.CASE_OPENED, Kind.CASE_CHANGED)
                        : List.of(Kind.CASE_OPENED, kind, Kind.CASE_CHANGED);

        assertThat(kinds(SomeSaid.changed(status, 2, 1))).isEqualTo(expected);
    }

    @Test
    void aCaseIsOpenedOnceAndResolvedOnceInEachRound() {
        CaseChanged first = SomeSaid.changed(CaseStatus.RESOLVED, 2, 1);
        CaseChanged edited = SomeSaid.changed(CaseStatus.RESOLVED, 3, 1);
        CaseChanged second = SomeSaid.changed(CaseStatus.RESOLVED, 4, 2);

        assertThat(id(edited, Kind.CASE_OPENED)).isEqualTo(id(first, Kind.CASE_OPENED));
        assertThat(id(edited, Kind.CASE_RESOLVED)).isEqualTo(id(first, Kind.CASE_RESOLVED));
        assertThat(id(second, Kind.CASE_RESOLVED)).isNotEqualTo(id(first, Kind.CASE_RESOLVED));
        assertThat(id(edited, Kind.CASE_CHANGED)).isNotEqualTo(id(first, Kind.CASE_CHANGED));
    }

    @Test
    void aCaseThatWasHandedOverIsOfBothTeams() {
        assertThat(told(SomeSaid.changed(CaseStatus.OPEN, 1, 0)).getFirst().teams())
                .containsExactly("south-branch", "north-branch");
    }

    @Test
    void whatIsOfThePastSaysSo() {
        assertThat(HookEvents.of(SomeSaid.transaction(0), SOON, true))
                .extracting(HookEvent::past)
                .containsExactly(true);
    }

    @Test
    void kindsAreCalledOnTheWireAsTheyAreRead() {
        for (Kind kind : Kind.choosable()) {
            assertThat(Kind.of(kind.word())).contains(kind);
            assertThat(kind.label()).isNotBlank();
        }
        assertThat(Kind.of("webhook.test")).isEmpty();
        assertThat(Kind.CASE_OPENED.word()).isEqualTo("case.opened");
        assertThat(Kind.CASE_OPENED.subject()).isEqualTo("case");
    }
}
