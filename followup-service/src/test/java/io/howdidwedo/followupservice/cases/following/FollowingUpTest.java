package io.howdidwedo.followupservice.cases.following;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.howdidwedo.contracts.cases.CaseChanged.CaseStatus;
import io.howdidwedo.contracts.cases.CaseNotice;
import io.howdidwedo.contracts.cases.CaseNotice.NoticeReason;
import io.howdidwedo.contracts.cases.CustomerTold;
import io.howdidwedo.contracts.cases.CustomerTold.Telling;
import io.howdidwedo.contracts.cases.CustomerWrote;
import io.howdidwedo.contracts.invitation.InvitationChanged.AskedFor;
import io.howdidwedo.contracts.response.ResponseChanged;
import io.howdidwedo.contracts.response.ResponseChanged.Comment;
import io.howdidwedo.contracts.schedule.TimerFired;
import io.howdidwedo.contracts.schedule.TimerSet;
import io.howdidwedo.contracts.schedule.TimerSet.TimerPurpose;
import io.howdidwedo.contracts.topic.OutgoingEvent;
import io.howdidwedo.contracts.transaction.TransactionRecorded.CustomerKind;
import io.howdidwedo.contracts.verdict.Verdict;
import io.howdidwedo.contracts.verdict.VerdictChanged;
import io.howdidwedo.followupservice.cases.Case;
import io.howdidwedo.followupservice.cases.CasesInMemory;
import io.howdidwedo.followupservice.cases.NotPossible;
import io.howdidwedo.followupservice.cases.Person;
import io.howdidwedo.followupservice.cases.Resolution;
import io.howdidwedo.followupservice.cases.contact.CaseMessage;
import io.howdidwedo.followupservice.cases.contact.Promise;
import io.howdidwedo.followupservice.cases.history.HistoryWords;
import io.howdidwedo.followupservice.cases.history.Mention;
import io.howdidwedo.followupservice.rule.Rule;
import io.howdidwedo.followupservice.rule.Rule.AnswerConditions;
import io.howdidwedo.followupservice.rule.Rule.Handling;
import io.howdidwedo.followupservice.rule.Rule.Handling.Priority;
import io.howdidwedo.followupservice.rule.Rule.TransactionConditions;
import io.howdidwedo.followupservice.rule.RuleBook.Deciding;
import io.howdidwedo.followupservice.rule.Unanswered;
import io.howdidwedo.followupservice.voice.VoicesInMemory;
import io.howdidwedo.followupservice.workinghours.TeamHoursInMemory;
import io.howdidwedo.followupservice.workinghours.WorkingHours;
import io.howdidwedo.testsupport.SettableClock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FollowingUpTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final UUID TRANSACTION = UUID.fromString("00000000-0000-5000-8000-000000000001");
    private static final UUID CASE = Case.idOf(TRANSACTION);
    private static final Person EVA = new Person("eva", "Eva");
    private static final Person BEN = new Person("ben", "Ben");

    private static final WorkingHours WEEKDAYS =
            new WorkingHours(
                    "UTC",
                    EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY).stream()
                            .map(
                                    day ->
                                            new WorkingHours.Opening(
                                                    day, LocalTime.of(8, 0), LocalTime.of(16, 0)))
                            .toList(),
                    null,
                    List.of());

    private final SettableClock clock = new SettableClock(NOON);
    private final CasesInMemory cases = new CasesInMemory();
    private final VoicesInMemory voices = new VoicesInMemory();
    private final TeamHoursInMemory hours = new TeamHoursInMemory();
    private final WholeFollowUp following = FollowingUps.whole(cases, voices, hours, clock);

    @Test
    void aDissatisfiedAnswerBecomesACaseWithADueTime() {
        following.judged(verdict(1, Verdict.DISSATISFIED, "email"));

        Case opened = cases.cases.get(CASE);
        assertThat(opened.status()).isEqualTo(CaseStatus.OPEN);
        assertThat(opened.grounds().rule()).isEqualTo("promise-broken");
        assertThat(opened.dueAt()).isEqualTo(NOON.plus(Duration.ofHours(24)));
    }

    @Test
    void theSameVerdictAgainOpensNoSecondCase() {
        following.judged(verdict(1, Verdict.DISSATISFIED, "email"));
        following.judged(verdict(1, Verdict.DISSATISFIED, "email"));

        assertThat(cases.cases).hasSize(1);
        assertThat(cases.events).hasSize(4);
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
                .containsExactly("warn_case_due/" + CASE + "/1", "escalate_case/" + CASE + "/1");
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
        assertThat(cases.cases.get(CASE).assignment().level()).isEqualTo(2);
        assertThat(timers()).contains("escalate_case/" + CASE + "/2");
    }

    @Test
    void anOverdueCaseEscalatesOnce() {
        following.judged(verdict(1, Verdict.DISSATISFIED, "email"));
        TimerFired due = escalation(1, cases.cases.get(CASE).dueAt());
        clock.advance(Duration.ofHours(24));

        following.due(due);
        following.due(due);

        assertThat(cases.cases.get(CASE).assignment().level()).isEqualTo(2);
    }

    @Test
    void peopleAreToldOfWhatOthersAndTheClockDo() {
        following.judged(verdict(1, Verdict.DISSATISFIED, "email"));
        following.change(CASE, (one, time) -> one.assigned(EVA, EVA, time.now()));
        following.change(CASE, (one, time) -> one.assigned(EVA, BEN, time.now()));
        clock.advance(Duration.ofHours(24));
        following.due(timer(TimerPurpose.WARN_CASE_DUE, 1, clock.instant()));
        following.due(escalation(1, theCase().dueAt()));
        following.due(escalation(1, theCase().dueAt()));

        assertThat(notices())
                .containsExactly(
                        NoticeReason.OPENED_URGENT,
                        NoticeReason.HANDED_OVER,
                        NoticeReason.DUE_SOON,
                        NoticeReason.ESCALATED);
    }

    @Test
    void whoIsMentionedInANoteIsToldButForWhoeverWroteIt() {
        following.judged(verdict(1, Verdict.DISSATISFIED, "email"));
        Mention eva = new Mention("eva", "Eva");
        Mention ben = new Mention("ben", "Ben");
        following.change(CASE, (one, time) -> one.noted("Eva", "@Eva", List.of(eva), time.now()));
        following.change(
                CASE, (one, time) -> one.noted("Eva", "@Ben @Eva", List.of(eva, ben), time.now()));

        assertThat(notices()).containsExactly(NoticeReason.OPENED_URGENT, NoticeReason.MENTIONED);
        assertThat(((CaseNotice) cases.events.getLast().event()).mentioned())
                .containsExactly("ben");
    }

    @Test
    void theNextLevelIsToldWhenItWasNotPutRight() {
        following.judged(verdict(1, Verdict.DISSATISFIED, "email"));
        resolve();

        following.answered(recovery(2));

        assertThat(notices()).endsWith(NoticeReason.REOPENED);
    }

    @Test
    void whatIsPutAsideIsToldOfOnceWhenItIsBack() {
        following.judged(verdict(1, Verdict.DISSATISFIED, "email"));
        Instant later = NOON.plus(Duration.ofHours(3));
        following.change(CASE, (one, time) -> one.putAside("Eva", later, time));

        following.due(timer(TimerPurpose.WAKE_CASE, 0, later));
        following.due(timer(TimerPurpose.WAKE_CASE, 0, later));

        assertThat(notices())
                .containsExactly(NoticeReason.OPENED_URGENT, NoticeReason.BACK_FROM_ASIDE);
    }

    @Test
    void whatIsResolvedIsNotAssigned() {
        following.judged(verdict(1, Verdict.DISSATISFIED, "email"));
        resolve();

        assertThatThrownBy(
                        () ->
                                following.change(
                                        CASE, (one, time) -> one.assigned(EVA, EVA, time.now())))
                .isInstanceOf(NotPossible.class)
                .hasMessageContaining("is resolved and cannot be assigned");
    }

    /// Friday noon: eight hours of work on that day and on Monday.
    @Test
    void anotherTeamFindsItAmongWhatNobodyHasTakenOver() {
        following.judged(verdict(1, Verdict.DISSATISFIED, "email"));
        following.change(CASE, (one, time) -> one.assigned(EVA, EVA, time.now()));
        Instant due = theCase().dueAt();
        cases.events.clear();

        following.change(
                CASE, (one, time) -> one.handedOver("Eva", "couriers", "They lost it", time.now()));

        assertThat(theCase().team()).isEqualTo("couriers");
        assertThat(theCase().supplier()).isEqualTo("north-branch");
        assertThat(theCase().owner()).isNull();
        assertThat(theCase().status()).isEqualTo(CaseStatus.OPEN);
        assertThat(theCase().dueAt()).isEqualTo(due);
        assertThat(notices()).containsExactly(NoticeReason.OPENED_URGENT);
        assertThatThrownBy(
                        () ->
                                following.change(
                                        CASE,
                                        (one, time) ->
                                                one.handedOver("Eva", "couriers", "", time.now())))
                .isInstanceOf(NotPossible.class);
    }

    @Test
    void dueTimesPassOnlyWhileTheTeamWorks() {
        hours.state("north-branch", WEEKDAYS);

        following.judged(verdict(1, Verdict.DISSATISFIED, "email"));

        assertThat(theCase().dueAt()).isEqualTo(Instant.parse("2026-11-25T12:00:00Z"));
        assertThat(dueOf("warn_case_due/" + CASE + "/1"))
                .isEqualTo(Instant.parse("2026-11-24T14:00:00Z"));
    }

    /// Two of 24 hours had passed when it was paused.
    @Test
    void theClockStandsStillWhileTheCustomerHasTheNextWord() {
        following.judged(verdict(1, Verdict.DISSATISFIED, "email"));
        Instant due = theCase().dueAt();
        clock.advance(Duration.ofHours(2));
        following.change(CASE, (one, time) -> one.paused("Eva", "Which day suits?", time));
        following.due(escalation(1, due));
        clock.advance(Duration.ofDays(5));

        following.change(CASE, (one, time) -> one.resumed("Eva", time));

        assertThat(theCase().assignment().level()).isEqualTo(1);
        assertThat(theCase().dueAt()).isEqualTo(due.plus(Duration.ofDays(5)));
        assertThat(dueOf("escalate_case/" + CASE + "/1")).isEqualTo(theCase().dueAt());
    }

    @Test
    void warnsOnceBeforeItIsDue() {
        following.judged(verdict(1, Verdict.DISSATISFIED, "email"));
        clock.advance(Duration.ofHours(18));

        following.due(timer(TimerPurpose.WARN_CASE_DUE, 1, clock.instant()));
        following.due(timer(TimerPurpose.WARN_CASE_DUE, 1, clock.instant()));

        assertThat(theCase().history().entries().stream().map(HistoryWords::what))
                .containsOnlyOnce("is due soon");
    }

    @Test
    void whatIsPutAsideComesBackAtItsTime() {
        following.judged(verdict(1, Verdict.DISSATISFIED, "email"));
        Instant later = NOON.plus(Duration.ofHours(3));
        following.change(CASE, (one, time) -> one.putAside("Eva", later, time));
        assertThat(dueOf("wake_case/" + CASE + "/0")).isEqualTo(later);

        following.due(timer(TimerPurpose.WAKE_CASE, 0, NOON));
        assertThat(theCase().due().asideUntil()).isEqualTo(later);
        following.due(timer(TimerPurpose.WAKE_CASE, 0, later));

        assertThat(theCase().due().asideUntil()).isNull();
    }

    @Test
    void aPromiseIsOverdueOnceUnlessItIsKept() {
        following.judged(verdict(1, Verdict.DISSATISFIED, "email"));
        Instant tomorrow = NOON.plus(Duration.ofDays(1));
        following.change(CASE, (one, time) -> one.promised("Eva", "Send it again", tomorrow, time));
        following.change(CASE, (one, time) -> one.promised("Eva", "Call", tomorrow, time));
        following.change(CASE, (one, time) -> one.kept("Eva", 2, time.now()));

        following.due(timer(TimerPurpose.PROMISE_DUE, 1, tomorrow));
        following.due(timer(TimerPurpose.PROMISE_DUE, 1, tomorrow));
        following.due(timer(TimerPurpose.PROMISE_DUE, 2, tomorrow));

        assertThat(theCase().contact().promises().stream().map(Promise::overdue))
                .containsExactly(true, false);
        assertThat(theCase().history().entries().stream().map(HistoryWords::what))
                .containsOnlyOnce("a promise is overdue");
        assertThatThrownBy(
                        () -> following.change(CASE, (one, time) -> one.kept("Eva", 2, time.now())))
                .isInstanceOf(NotPossible.class);
    }

    @Test
    void whatIsSaidToTheCustomerIsToldOnceEach() {
        following.judged(verdict(1, Verdict.DISSATISFIED, "email"));
        following.change(CASE, (one, time) -> one.replied("Eva", "We are sorry.", time.now()));
        Instant tomorrow = NOON.plus(Duration.ofDays(1));
        following.change(CASE, (one, time) -> one.promised("Eva", "Send it again", tomorrow, time));
        following.change(CASE, (one, time) -> one.kept("Eva", 1, time.now()));
        resolve();

        assertThat(told())
                .extracting(CustomerTold::telling)
                .containsExactly(
                        Telling.REPLY, Telling.PROMISE, Telling.PROMISE_KEPT, Telling.RESOLUTION);
        assertThat(told()).extracting(CustomerTold::id).doesNotHaveDuplicates();
        assertThat(theCase().contact().firstContactAt()).isEqualTo(NOON);
    }

    @Test
    void whatTheCustomerWritesComesInOnce() {
        following.judged(verdict(1, Verdict.DISSATISFIED, "email"));
        CustomerWrote news = wrote("Friday suits me.", false);

        following.wrote(news);
        following.wrote(news);

        assertThat(theCase().contact().conversation())
                .singleElement()
                .matches(CaseMessage::isCustomers);
        assertThat(notices()).endsWith(NoticeReason.CUSTOMER_WROTE);
    }

    @Test
    void theClockGoesOnWhenTheCustomerHasHadTheWord() {
        following.judged(verdict(1, Verdict.DISSATISFIED, "email"));
        Instant due = theCase().dueAt();
        following.change(CASE, (one, time) -> one.paused("Eva", "Which day suits?", time));
        clock.advance(Duration.ofDays(2));

        following.wrote(wrote("Friday suits me.", false));

        assertThat(theCase().status()).isEqualTo(CaseStatus.IN_PROGRESS);
        assertThat(theCase().dueAt()).isEqualTo(due.plus(Duration.ofDays(2)));
        assertThat(dueOf("escalate_case/" + CASE + "/1")).isEqualTo(theCase().dueAt());
    }

    @Test
    void whatDidNotHelpGoesToTheNextLevel() {
        following.judged(verdict(1, Verdict.DISSATISFIED, "email"));
        resolve();

        following.wrote(wrote("It broke again.", true));
        following.wrote(wrote("It broke again.", true));

        assertThat(theCase().status()).isEqualTo(CaseStatus.REOPENED);
        assertThat(theCase().assignment().level()).isEqualTo(2);
        assertThat(notices()).endsWith(NoticeReason.REOPENED);
    }

    @Test
    void theCustomersWordsAreKept() {
        following.answered(
                response(AskedFor.TRANSACTION, 1, List.of(new Comment("next-time", "Call me."))));

        assertThat(voices.voices.get(TRANSACTION).sentence()).isEqualTo("Call me.");
    }

    /// Nobody knows which of the two comes first.
    @Test
    void wordsThatARuleLooksForMakeACaseWheneverTheyCome() {
        for (boolean verdictFirst : List.of(true, false)) {
            cases.cases.clear();
            voices.voices.clear();
            WholeFollowUp onWords =
                    FollowingUps.byRules(cases, voices, clock, Deciding.FIRST, mentions("refund"));
            Runnable judged = () -> onWords.judged(verdict(1, Verdict.SATISFIED, "email"));
            if (verdictFirst) {
                judged.run();
                assertThat(cases.cases).isEmpty();
            }
            onWords.answered(
                    response(
                            AskedFor.TRANSACTION,
                            4,
                            List.of(new Comment("next-time", "Quicker Réfunds, please!"))));
            if (!verdictFirst) {
                judged.run();
            }
            assertThat(theCase().grounds().rule()).isEqualTo("mentions");
        }
    }

    @Test
    void otherWordsMakeNone() {
        WholeFollowUp onWords =
                FollowingUps.byRules(cases, voices, clock, Deciding.FIRST, mentions("refund"));
        onWords.judged(verdict(1, Verdict.SATISFIED, "email"));
        onWords.answered(
                response(
                        AskedFor.TRANSACTION,
                        4,
                        List.of(new Comment("next-time", "It was nonrefundable, and fun."))));

        assertThat(cases.cases).isEmpty();
    }

    @Test
    void theMostUrgentOfAllRulesThatFitSaysWhenItIsDue() {
        WholeFollowUp all =
                FollowingUps.byRules(
                        cases,
                        voices,
                        clock,
                        Deciding.ALL,
                        dissatisfied("slow", Priority.NORMAL, 4, null, null),
                        dissatisfied("later", Priority.HIGH, 24, null, null),
                        dissatisfied("soon", Priority.HIGH, 8, null, null));
        all.judged(verdict(1, Verdict.DISSATISFIED, "email"));

        assertThat(theCase().grounds().rule()).isEqualTo("soon");
        assertThat(theCase().dueAt()).isEqualTo(NOON.plus(Duration.ofHours(8)));
        assertThat(HistoryWords.words(theCase().history().entries().getFirst()))
                .isEqualTo("It fits “slow”, “later”, too.");
    }

    @Test
    void aRuleMayNameTeamAndOwner() {
        WholeFollowUp byRule =
                FollowingUps.byRules(
                        cases,
                        voices,
                        clock,
                        Deciding.FIRST,
                        dissatisfied("couriers", Priority.HIGH, 8, "couriers", "eva"));
        byRule.judged(verdict(1, Verdict.DISSATISFIED, "email"));

        assertThat(theCase().team()).isEqualTo("couriers");
        assertThat(theCase().owner()).isEqualTo(EVA);
        assertThat(notices()).containsExactly(NoticeReason.HANDED_OVER);
    }

    @Test
    void whoIsNotThereOwnsNothing() {
        WholeFollowUp byRule =
                FollowingUps.byRules(
                        cases,
                        voices,
                        clock,
                        Deciding.FIRST,
                        dissatisfied("gone", Priority.HIGH, 8, null, "zoe"));
        byRule.judged(verdict(1, Verdict.DISSATISFIED, "email"));

        assertThat(theCase().owner()).isNull();
        assertThat(notices()).containsExactly(NoticeReason.OPENED_URGENT);
    }

    @Test
    void theSilenceOfAnImportantCustomerBecomesOneCase() {
        WholeFollowUp onSilence =
                FollowingUps.byRules(cases, voices, clock, Deciding.FIRST, silent("gold"));
        onSilence.unanswered(unanswered("gold"));
        onSilence.unanswered(unanswered("gold"));

        assertThat(cases.cases).hasSize(1);
        assertThat(theCase().grounds().rule()).isEqualTo("silent");
        assertThat(theCase().heard().overall()).isNull();

        onSilence.judged(verdict(1, Verdict.DISSATISFIED, "email"));
        assertThat(theCase().heard().verdict()).isEqualTo(Verdict.DISSATISFIED);
        assertThat(cases.cases).hasSize(1);
    }

    @Test
    void silenceIsNoAnswer() {
        WholeFollowUp onSilence =
                FollowingUps.byRules(
                        cases,
                        voices,
                        clock,
                        Deciding.FIRST,
                        silent("gold"),
                        dissatisfied("broken", Priority.HIGH, 8, null, null));
        onSilence.unanswered(unanswered("silver"));
        assertThat(cases.cases).isEmpty();

        onSilence.judged(verdict(1, Verdict.DISSATISFIED, "email"));
        assertThat(theCase().grounds().rule()).isEqualTo("broken");
    }

    private static Unanswered unanswered(String tier) {
        return new Unanswered(
                TRANSACTION,
                TRANSACTION,
                "A-1",
                "ana",
                CustomerKind.EXTERNAL,
                tier,
                "north-branch",
                "home-delivery",
                null,
                NOON.minus(Duration.ofDays(10)),
                NOON);
    }

    private static Rule silent(String tier) {
        return new Rule(
                "silent",
                "No answer",
                AnswerConditions.ANY,
                new TransactionConditions(List.of(tier), List.of(), List.of(), null),
                true,
                new Handling(
                        Priority.NORMAL,
                        Duration.ofHours(48),
                        null,
                        null,
                        "Asked, and no answer came"),
                Map.of());
    }

    private static Rule dissatisfied(
            String id,
            Priority priority,
            int hours,
            @Nullable String team,
            @Nullable String owner) {
        return new Rule(
                id,
                id,
                AnswerConditions.turnedOut(Verdict.DISSATISFIED),
                TransactionConditions.ANY,
                false,
                new Handling(priority, Duration.ofHours(hours), team, owner, id),
                Map.of());
    }

    private static Rule mentions(String word) {
        return new Rule(
                "mentions",
                "Mentions a word",
                new AnswerConditions(List.of(), null, List.of(), List.of(word), null, null, null),
                TransactionConditions.ANY,
                false,
                new Handling(
                        Priority.NORMAL,
                        Duration.ofHours(24),
                        null,
                        null,
                        "Somebody should read it"),
                Map.of());
    }

    private void resolve() {
        following.change(
                CASE,
                (one, time) ->
                        one.resolved(
                                "Eva",
                                new Resolution(
                                        "Sent a new one",
                                        "damaged",
                                        "We have sent you a new one.",
                                        true),
                                time));
    }

    private static CustomerWrote wrote(String words, boolean stillWrong) {
        return new CustomerWrote(
                new UUID(7, words.hashCode()),
                CASE,
                TRANSACTION,
                TRANSACTION,
                words,
                stillWrong,
                NOON);
    }

    private List<CustomerTold> told() {
        return cases.events.stream()
                .filter(event -> event.event() instanceof CustomerTold)
                .map(event -> (CustomerTold) event.event())
                .toList();
    }

    private List<NoticeReason> notices() {
        return cases.events.stream()
                .filter(event -> event.event() instanceof CaseNotice)
                .map(event -> ((CaseNotice) event.event()).reason())
                .toList();
    }

    private Case theCase() {
        return cases.cases.get(CASE);
    }

    private Instant dueOf(String timer) {
        return cases.events.stream()
                .filter(event -> event.key().equals(timer) && event.event() != null)
                .map(event -> ((TimerSet) event.event()).dueAt())
                .toList()
                .getLast();
    }

    private static TimerFired timer(TimerPurpose purpose, int occasion, Instant dueAt) {
        return new TimerFired("t", purpose, CASE, TRANSACTION, TRANSACTION, occasion, dueAt);
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
        return SomeAnswer.to(TRANSACTION, UUID.randomUUID(), NOON)
                .askedFor(askedFor, CASE)
                .saying(comments)
                .overall(overall);
    }

    private static VerdictChanged verdict(long version, Verdict verdict, String contactPoint) {
        UUID response = UUID.fromString("00000000-0000-5000-8000-000000000002");
        return SomeVerdict.on(TRANSACTION, response)
                .version(version)
                .turnsOut(verdict)
                .through(contactPoint)
                .changed();
    }
}
