package io.howdidwedo.followupservice.cases.following;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.contracts.schedule.TimerFired;
import io.howdidwedo.contracts.schedule.TimerSet.TimerPurpose;
import io.howdidwedo.contracts.verdict.Verdict;
import io.howdidwedo.contracts.verdict.VerdictChanged;
import io.howdidwedo.followupservice.cases.Case;
import io.howdidwedo.followupservice.cases.CasesInMemory;
import io.howdidwedo.servicekit.schedule.Timers;
import io.howdidwedo.testsupport.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What comes in one set ends as if it had come one after the other.
class InSetsTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private final SettableClock clock = new SettableClock(NOON);
    private final CasesInMemory together = new CasesInMemory();
    private final CasesInMemory oneByOne = new CasesInMemory();
    private final WholeFollowUp inSets = FollowingUps.whole(together, clock);
    private final WholeFollowUp following = FollowingUps.whole(oneByOne, clock);

    @Test
    void verdictsOfOneSetOpenTheirCases() {
        List<VerdictChanged> set =
                List.of(
                        verdict(1, 1, Verdict.DISSATISFIED),
                        verdict(2, 1, Verdict.DELIGHTED),
                        verdict(3, 1, Verdict.SATISFIED),
                        verdict(3, 2, Verdict.DISSATISFIED),
                        verdict(1, 2, Verdict.DELIGHTED),
                        verdict(1, 1, Verdict.DISSATISFIED));

        inSets.opening().judged(set);
        set.forEach(following::judged);

        assertThat(together.cases).hasSize(2).isEqualTo(oneByOne.cases);
        assertThat(together.events).containsExactlyInAnyOrderElementsOf(oneByOne.events);
        assertThat(together.cases.get(id(1)).heard().verdict()).isEqualTo(Verdict.DELIGHTED);
    }

    @Test
    void aSetThatComesAgainChangesNothing() {
        List<VerdictChanged> set =
                IntStream.rangeClosed(1, 20)
                        .mapToObj(number -> verdict(number, 1, Verdict.DISSATISFIED))
                        .toList();
        inSets.opening().judged(set);
        int told = together.events.size();

        inSets.opening().judged(set);

        assertThat(together.cases).hasSize(20);
        assertThat(together.events).hasSize(told);
    }

    @Test
    void timersOfOneSetTakeTheirCasesOn() {
        VerdictChanged verdict = verdict(1, 1, Verdict.DISSATISFIED);
        inSets.judged(verdict);
        following.judged(verdict);
        Instant due = together.cases.get(id(1)).dueAt();
        clock.advance(Duration.ofHours(25));
        List<TimerFired> set =
                List.of(
                        fired(1, TimerPurpose.ESCALATE_CASE, 1, due),
                        fired(1, TimerPurpose.ESCALATE_CASE, 1, due),
                        fired(2, TimerPurpose.ESCALATE_CASE, 1, due),
                        fired(1, TimerPurpose.INVITE, 0, due));

        inSets.time().due(set);
        set.forEach(following::due);

        assertThat(together.cases).isEqualTo(oneByOne.cases);
        assertThat(together.cases.get(id(1)).assignment().level()).isEqualTo(2);
        assertThat(together.events).containsExactlyElementsOf(oneByOne.events);
    }

    private static VerdictChanged verdict(int number, long version, Verdict verdict) {
        return SomeVerdict.of(number).version(version).turnsOut(verdict).at(NOON).changed();
    }

    private static UUID id(int number) {
        return Case.idOf(new UUID(1, number));
    }

    private static TimerFired fired(int number, TimerPurpose purpose, int occasion, Instant dueAt) {
        UUID id = id(number);
        return new TimerFired(
                Timers.id(purpose, id, occasion), purpose, id, null, null, occasion, dueAt);
    }
}
