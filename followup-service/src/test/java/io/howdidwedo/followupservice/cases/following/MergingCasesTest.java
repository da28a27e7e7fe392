package io.howdidwedo.followupservice.cases.following;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.howdidwedo.contracts.cases.CaseChanged;
import io.howdidwedo.contracts.cases.CaseChanged.CaseStatus;
import io.howdidwedo.contracts.topic.OutgoingEvent;
import io.howdidwedo.contracts.topic.Topics;
import io.howdidwedo.followupservice.cases.Case;
import io.howdidwedo.followupservice.cases.Cases;
import io.howdidwedo.followupservice.cases.CasesInMemory;
import io.howdidwedo.followupservice.cases.NotPossible;
import io.howdidwedo.followupservice.cases.Person;
import io.howdidwedo.followupservice.cases.SomeCase;
import io.howdidwedo.followupservice.cases.contact.Promise;
import io.howdidwedo.followupservice.cases.history.HistoryWords;
import io.howdidwedo.followupservice.voice.VoicesInMemory;
import io.howdidwedo.followupservice.workinghours.TeamHoursInMemory;
import io.howdidwedo.testsupport.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Ana has two cases, and ben has one.
class MergingCasesTest {
    private static final Person EVA = new Person("eva", "Eva");
    private static final Person BEN = new Person("ben", "Ben");
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final Instant TOMORROW = NOON.plus(Duration.ofDays(1));

    private final SettableClock clock = new SettableClock(NOON);
    private final CasesInMemory cases = new CasesInMemory();
    private final WholeFollowUp following =
            FollowingUps.whole(cases, new VoicesInMemory(), new TeamHoursInMemory(), clock);
    private final UUID first = open("ana", 1);
    private final UUID second = open("ana", 2);
    private final UUID bens = open("ben", 3);

    @Test
    void oneGoesOnForBoth() {
        following.merge(first, second, EVA);

        assertThat(the(first).status()).isEqualTo(CaseStatus.CLOSED);
        assertThat(the(first).mergedInto()).isEqualTo(second);
        assertThat(the(second).isWork()).isTrue();
        assertThat(HistoryWords.what(the(second).history().last()))
                .isEqualTo("took in the case about A-1");
    }

    @Test
    void whatWasPromisedIsKeptWhereItGoesOn() {
        following.change(first, (one, time) -> one.promised("Eva", "Call", TOMORROW, time));
        cases.events.clear();
        following.merge(first, second, EVA);

        assertThat(the(first).contact().promises()).noneMatch(Promise::open);
        assertThat(the(second).contact().promises())
                .singleElement()
                .satisfies(
                        one -> {
                            assertThat(one.what()).isEqualTo("Call");
                            assertThat(one.dueAt()).isEqualTo(TOMORROW);
                            assertThat(one.open()).isTrue();
                        });
        assertThat(timers())
                .contains("set promise_due/" + second + "/1", "stop promise_due/" + first + "/1");
    }

    @Test
    void theTimeOfTheClosedOneEnds() {
        cases.events.clear();
        following.merge(first, second, EVA);

        assertThat(timers())
                .containsExactlyInAnyOrder(
                        "stop warn_case_due/" + first + "/1", "stop escalate_case/" + first + "/1");
    }

    /// Figures go by it: the customer of a merged case waits for the other one.
    @Test
    void isToldAndTakenBack() {
        following.merge(first, second, EVA);
        assertThat(told(first).mergedInto()).isEqualTo(second);
        assertThat(told(second).mergedInto()).isNull();

        following.undo(first, "Eva");
        assertThat(told(first).mergedInto()).isNull();
    }

    @Test
    void isDoneOnceMoreAfterACrashInTheMiddle() {
        following.change(first, (one, time) -> one.promised("Eva", "Call", TOMORROW, time));
        Case closing = the(first);
        following.change(second, (one, time) -> one.takingIn(closing, "Eva", time.now()));

        following.merge(first, second, EVA);

        assertThat(the(first).mergedInto()).isEqualTo(second);
        assertThat(the(second).contact().promises()).hasSize(1);
        assertThat(the(second).history().entries().stream().map(HistoryWords::what))
                .containsOnlyOnce("took in the case about A-1");
    }

    @Test
    void reopeningPartsThem() {
        following.merge(first, second, EVA);
        following.change(first, (one, time) -> one.reopened("Eva", "Another matter", time));

        assertThat(the(first).mergedInto()).isNull();
        assertThat(the(first).isWork()).isTrue();
    }

    @Test
    void onlyOfTheSameCustomer() {
        assertThatThrownBy(() -> following.merge(first, bens, EVA))
                .isInstanceOf(NotPossible.class)
                .hasMessageContaining("same customer");
        assertThatThrownBy(() -> following.merge(first, first, EVA))
                .isInstanceOf(NotPossible.class);
        assertThat(the(first).isWork()).isTrue();
    }

    @Test
    void oneOfThemStaysOpenWhenTwoPeopleMergeThemIntoEachOther() {
        following.merge(first, second, EVA);

        assertThatThrownBy(() -> following.merge(second, first, BEN))
                .isInstanceOf(NotPossible.class);
        assertThat(the(second).isWork()).isTrue();
    }

    private UUID open(String customer, int number) {
        Case one = SomeCase.of(customer, number, NOON);
        cases.open(new Cases.Step(one, List.of()));
        return one.id();
    }

    private Case the(UUID id) {
        return cases.find(id).orElseThrow();
    }

    private CaseChanged told(UUID id) {
        return cases.events.stream()
                .map(OutgoingEvent::event)
                .filter(CaseChanged.class::isInstance)
                .map(CaseChanged.class::cast)
                .filter(one -> one.caseId().equals(id))
                .reduce((_, last) -> last)
                .orElseThrow();
    }

    private List<String> timers() {
        return cases.events.stream()
                .filter(one -> one.topic().equals(Topics.SCHEDULE))
                .map(one -> (one.event() == null ? "stop " : "set ") + one.key())
                .toList();
    }
}
