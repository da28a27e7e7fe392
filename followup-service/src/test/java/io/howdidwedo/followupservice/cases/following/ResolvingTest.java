package io.howdidwedo.followupservice.cases.following;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.howdidwedo.contracts.cases.CaseChanged.CaseStatus;
import io.howdidwedo.contracts.schedule.TimerSet;
import io.howdidwedo.followupservice.cases.Case;
import io.howdidwedo.followupservice.cases.Cases;
import io.howdidwedo.followupservice.cases.CasesInMemory;
import io.howdidwedo.followupservice.cases.NotPossible;
import io.howdidwedo.followupservice.cases.Person;
import io.howdidwedo.followupservice.cases.Resolution;
import io.howdidwedo.followupservice.cases.SomeCase;
import io.howdidwedo.followupservice.cases.Undo;
import io.howdidwedo.followupservice.cases.contact.Promise;
import io.howdidwedo.followupservice.cases.history.HistoryWords;
import io.howdidwedo.followupservice.workinghours.TeamClock;
import io.howdidwedo.testsupport.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Resolving says what was done, and asks the customer once, when it is due; what was done by
/// mistake can be taken back.
class ResolvingTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final UUID CASE = Case.idOf(new UUID(1, 1));
    private static final String ASKING = "ask_again/" + CASE + "/1";
    private static final Duration A_DAY = Duration.ofDays(1);

    private final SettableClock clock = new SettableClock(NOON);
    private final CasesInMemory cases = new CasesInMemory();
    private final WholeFollowUp following = FollowingUps.whole(cases, clock);

    @BeforeEach
    void begin() {
        cases.open(new Cases.Step(SomeCase.open(1, new Person("eva", "Eva"), NOON), List.of()));
    }

    @Test
    void needsWordsOrACause() {
        assertThatThrownBy(() -> resolve(new Resolution("", null, "", false)))
                .isInstanceOf(NotPossible.class)
                .hasMessageContaining("say what was done, or name the root cause");
        assertThat(theCase().status()).isEqualTo(CaseStatus.IN_PROGRESS);

        resolve(new Resolution("", "wet packaging", "", false));
        assertThat(theCase().status()).isEqualTo(CaseStatus.RESOLVED);
    }

    @Test
    void whatIsPromisedIsNotOverlooked() {
        promise(NOON.plus(Duration.ofDays(3)));

        assertThatThrownBy(() -> resolve(Resolution.of("Sent anew")))
                .isInstanceOf(NotPossible.class)
                .hasMessageContaining("“A new one” by 23 Nov 2026 12:00");
    }

    @Test
    void theCustomerIsAskedWhenWhatWasPromisedIsDue() {
        promise(NOON.plus(Duration.ofDays(3)));

        resolve(new Resolution("Sent anew", null, "", true));

        assertThat(set(ASKING)).isEqualTo(NOON.plus(Duration.ofDays(3)).plus(A_DAY));
    }

    @Test
    void theTeamChoosesWhenTheCustomerIsAsked() {
        Instant chosen = NOON.plus(Duration.ofDays(5));
        promise(NOON.plus(Duration.ofDays(3)));

        resolve(new Resolution("Sent anew", null, "", true, chosen));

        assertThat(set(ASKING)).isEqualTo(chosen);
    }

    @Test
    void theCustomerIsNotAskedRightAfterBeingTold() {
        Duration rest = Duration.ofHours(1);
        Case told =
                SomeCase.open(2, null, NOON)
                        .resolved(
                                "Eva",
                                new Resolution("", null, "We have sent a new one.", false),
                                FollowingUps.clockAt(NOON));
        Case quiet =
                SomeCase.open(2, null, NOON)
                        .resolved("Eva", Resolution.of("Sent anew"), FollowingUps.clockAt(NOON));

        assertThat(told.askAgainAt(Duration.ZERO, rest)).isEqualTo(NOON.plus(rest));
        assertThat(told.askAgainAt(A_DAY, rest)).isEqualTo(NOON.plus(A_DAY));
        assertThat(quiet.askAgainAt(Duration.ZERO, rest)).isEqualTo(NOON);
    }

    @Test
    void whatIsReopenedBeforeIsNotAskedAbout() {
        resolve(Resolution.of("Sent anew"));

        following.change(CASE, (one, time) -> one.reopened("Eva", "", time));

        assertThat(isSet(ASKING)).isFalse();
    }

    @Test
    void reopeningIsTakenBack() {
        resolve(Resolution.of("Sent anew"));
        Case resolved = theCase();
        clock.advance(Duration.ofMinutes(5));
        following.changeUndoably(
                CASE, "reopen", "eva", (one, time) -> one.reopened("Eva", "", time));

        following.undo(CASE, "Eva");

        assertThat(theCase().status()).isEqualTo(CaseStatus.RESOLVED);
        assertThat(theCase().assignment().level()).isEqualTo(resolved.assignment().level());
        assertThat(theCase().dueAt()).isEqualTo(resolved.dueAt());
        assertThat(set(ASKING)).isEqualTo(NOON.plus(A_DAY));
        assertThat(isSet("escalate_case/" + CASE + "/2")).isFalse();
    }

    /// There the case cannot go to the next level.
    @Test
    void reopeningIsTakenBackAtTheLastLevel() {
        for (int times = 1; times <= FollowingUps.lastLevel("north-branch"); times++) {
            resolve(Resolution.of("Sent anew"));
            following.changeUndoably(
                    CASE, "reopen", "eva", (one, time) -> one.reopened("Eva", "", time));
        }

        following.undo(CASE, "Eva");

        assertThat(theCase().status()).isEqualTo(CaseStatus.RESOLVED);
        assertThat(theCase().assignment().level())
                .isEqualTo(FollowingUps.lastLevel("north-branch"));
    }

    @Test
    void resolvingIsTakenBack() {
        following.changeUndoably(
                CASE,
                "resolve",
                "eva",
                (one, time) -> one.resolved("Eva", Resolution.of("Sent anew"), time));

        following.undo(CASE, "Eva");

        assertThat(theCase().status()).isEqualTo(CaseStatus.IN_PROGRESS);
        assertThat(isSet(ASKING)).isFalse();
        assertThat(set("escalate_case/" + CASE + "/1")).isEqualTo(theCase().dueAt());
        assertThat(theCase().history().entries())
                .extracting(HistoryWords::what)
                .endsWith("took back: resolve");
    }

    @Test
    void whatIsLongAgoStands() {
        following.changeUndoably(CASE, "resolve", "eva", this::resolved);
        clock.advance(Undo.FOR);

        assertThatThrownBy(() -> following.undo(CASE, "Eva")).isInstanceOf(NotPossible.class);
    }

    @Test
    void whatSomethingElseFollowedStands() {
        following.changeUndoably(CASE, "resolve", "eva", this::resolved);
        following.change(CASE, (one, time) -> one.noted("Ben", "Hm", List.of(), time.now()));

        assertThatThrownBy(() -> following.undo(CASE, "Eva")).isInstanceOf(NotPossible.class);
    }

    @Test
    void whatWasMergedIsPartedAgain() {
        Case other = SomeCase.of("c-1", 2, NOON);
        cases.open(new Cases.Step(other, List.of()));
        promise(NOON.plus(Duration.ofDays(3)));
        following.merge(CASE, other.id(), new Person("eva", "Eva"));
        assertThat(theCase().mergedInto()).isEqualTo(other.id());

        following.undo(CASE, "Eva");

        assertThat(theCase().status()).isEqualTo(CaseStatus.IN_PROGRESS);
        assertThat(theCase().contact().promises()).singleElement().matches(Promise::open);
        assertThat(cases.cases.get(other.id()).contact().promises()).noneMatch(Promise::open);
        assertThat(isSet("promise_due/" + CASE + "/1")).isTrue();
        assertThat(isSet("promise_due/" + other.id() + "/1")).isFalse();
    }

    private Case resolved(Case one, TeamClock time) {
        return one.resolved("Eva", Resolution.of("Sent anew"), time);
    }

    private void resolve(Resolution how) {
        following.change(CASE, (one, time) -> one.resolved("Eva", how, time));
    }

    private void promise(Instant until) {
        following.change(CASE, (one, time) -> one.promised("Eva", "A new one", until, time));
    }

    private Case theCase() {
        return cases.cases.get(CASE);
    }

    /// Whether a timer is set and not taken back.
    private boolean isSet(String timer) {
        return cases.events.stream()
                .filter(one -> one.key().equals(timer))
                .reduce((_, last) -> last)
                .filter(last -> last.event() instanceof TimerSet)
                .isPresent();
    }

    private Instant set(String timer) {
        assertThat(isSet(timer)).isTrue();
        return cases.events.stream()
                .filter(one -> one.key().equals(timer) && one.event() instanceof TimerSet)
                .map(one -> ((TimerSet) one.event()).dueAt())
                .toList()
                .getLast();
    }
}
