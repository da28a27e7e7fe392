package io.howdidwedo.followupservice.cases.following;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.contracts.cases.CaseChanged;
import io.howdidwedo.contracts.schedule.TimerFired;
import io.howdidwedo.contracts.schedule.TimerSet.TimerPurpose;
import io.howdidwedo.followupservice.cases.Case;
import io.howdidwedo.followupservice.cases.Cases;
import io.howdidwedo.followupservice.cases.CasesInMemory;
import io.howdidwedo.followupservice.cases.Resolution;
import io.howdidwedo.followupservice.cases.SomeCase;
import io.howdidwedo.testsupport.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Whether the customer heard from us in time is told against when that was first due.
class FirstContactTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final Instant FIRST_DUE = NOON.plus(Duration.ofHours(24));
    private static final UUID CASE = Case.idOf(new UUID(1, 1));

    private final SettableClock clock = new SettableClock(NOON);
    private final CasesInMemory cases = new CasesInMemory();
    private final WholeFollowUp following = FollowingUps.whole(cases, clock);

    @BeforeEach
    void begin() {
        cases.open(new Cases.Step(SomeCase.open(1, null, NOON), List.of()));
    }

    @Test
    void escalationDoesNotMoveWhenItWasFirstDue() {
        clock.advance(Duration.ofHours(24));

        following.due(escalation());

        assertThat(theCase().dueAt()).isAfter(FIRST_DUE);
        firstDueIsTheSame();
    }

    @Test
    void reopeningDoesNotMoveWhenItWasFirstDue() {
        resolve("");
        clock.advance(Duration.ofDays(2));

        following.change(CASE, (one, time) -> one.reopened("Eva", "", time));

        assertThat(theCase().dueAt()).isAfter(FIRST_DUE);
        firstDueIsTheSame();
    }

    @Test
    void pausingDoesNotMoveWhenItWasFirstDue() {
        following.change(CASE, (one, time) -> one.paused("Eva", "Which day suits?", time));
        clock.advance(Duration.ofDays(2));

        following.change(CASE, (one, time) -> one.resumed("Eva", time));

        assertThat(theCase().dueAt()).isAfter(FIRST_DUE);
        firstDueIsTheSame();
    }

    @Test
    void handingOverDoesNotMoveWhenItWasFirstDue() {
        following.change(CASE, (one, time) -> one.handedOver("Eva", "couriers", "", time.now()));

        firstDueIsTheSame();
    }

    @Test
    void resolvingWithoutTellingTheCustomerIsNoFirstContact() {
        resolve("");

        assertThat(theCase().contact().firstContactAt()).isNull();
        assertThat(told().firstContactAt()).isNull();
    }

    @Test
    void resolvingAndTellingTheCustomerIsOne() {
        resolve("We have sent a new one.");

        assertThat(told().firstContactAt()).isEqualTo(NOON);
    }

    private void resolve(String toCustomer) {
        following.change(
                CASE,
                (one, time) ->
                        one.resolved(
                                "Eva", new Resolution("Sent anew", null, toCustomer, false), time));
    }

    private static TimerFired escalation() {
        return new TimerFired("t", TimerPurpose.ESCALATE_CASE, CASE, CASE, CASE, 1, FIRST_DUE);
    }

    private void firstDueIsTheSame() {
        assertThat(theCase().due().firstDueAt()).isEqualTo(FIRST_DUE);
        assertThat(told().firstDueAt()).isEqualTo(FIRST_DUE);
    }

    private Case theCase() {
        return cases.cases.get(CASE);
    }

    private CaseChanged told() {
        return cases.events.stream()
                .filter(one -> one.event() instanceof CaseChanged)
                .map(one -> (CaseChanged) one.event())
                .toList()
                .getLast();
    }
}
