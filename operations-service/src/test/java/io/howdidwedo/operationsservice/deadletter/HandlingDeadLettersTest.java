package io.howdidwedo.operationsservice.deadletter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.howdidwedo.operationsservice.deadletter.DeadLetter.Place;
import io.howdidwedo.operationsservice.deadletter.Handling.Deed;
import io.howdidwedo.operationsservice.deadletter.Handling.What;
import io.howdidwedo.operationsservice.deadletter.HandlingDeadLetters.Waiting;
import io.howdidwedo.servicekit.aggregate.CatalogueInMemory;
import io.howdidwedo.servicekit.problem.Conflict;
import io.howdidwedo.servicekit.problem.InvalidInput;
import io.howdidwedo.servicekit.problem.NotFound;
import io.howdidwedo.testsupport.SettableClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HandlingDeadLettersTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private final SettableClock clock = new SettableClock(NOON);
    private final DeadLettersInMemory letters = new DeadLettersInMemory();
    private final HandlingsInMemory handlings = new HandlingsInMemory();
    private final HandlingDeadLetters handling = new HandlingDeadLetters(letters, handlings, clock);
    private final CatalogueInMemory<Replay> replays = new CatalogueInMemory<>();
    private final List<Runnable> beside = new ArrayList<>();
    private final ReplayingAll replaying = new ReplayingAll(handling, replays, beside::add, clock);

    @Test
    void whatWaitsIsListedByTopicTheOldestFirst() {
        DeadLetter response = letters.fell("responses", "{1}");
        DeadLetter other = letters.fell("responses", "{2}");
        DeadLetter of = letters.fell("cases", "{3}");

        assertThat(handling.waiting(10))
                .containsExactly(
                        new Waiting("cases", List.of(of), 1),
                        new Waiting("responses", List.of(response, other), 2));
        assertThat(handling.waiting(1).getLast())
                .isEqualTo(new Waiting("responses", List.of(response), 2));
    }

    @Test
    void sentBackItIsDoneAndWaitsNoMore() {
        Place place = letters.fell("responses", "{1}").place();

        handling.replay(place, "Eva");

        assertThat(letters.sentBack()).containsExactly("{1}");
        assertThat(handling.waiting(10)).isEmpty();
        assertThat(handling.find(place).deeds())
                .containsExactly(new Deed(What.REPLAYED, "Eva", NOON, null));
        assertThatThrownBy(() -> handling.replay(place, "Bo"))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("Eva");
        assertThat(letters.sentBack()).hasSize(1);
    }

    @Test
    void whatStillCannotBeUnderstoodIsNotSentBack() {
        Place place = letters.fell("responses", "{").place();

        assertThatThrownBy(() -> handling.replay(place, "Eva"))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("It is no CloudEvent. Mend it, or drop it.");
        assertThatThrownBy(() -> handling.mend(place, "{{", "", "Eva"))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> handling.mend(place, " ", "", "Eva"))
                .isInstanceOf(InvalidInput.class);

        assertThat(letters.sentBack()).isEmpty();
        assertThat(handling.find(place).done()).isFalse();
    }

    @Test
    void mendedItIsSentBackWithTheOtherValue() {
        Place place = letters.fell("responses", "{").place();

        handling.mend(place, "{}", "application/json", "Eva");

        assertThat(letters.sentBack()).containsExactly("{}");
        assertThat(handling.find(place).deeds())
                .extracting(Deed::what)
                .containsExactly(What.MENDED);
    }

    @Test
    void whoLooksIsKept() {
        Place place = letters.fell("responses", "{").place();

        assertThat(handling.show(place, "Eva").deeds())
                .containsExactly(new Deed(What.SHOWN, "Eva", NOON, null));
        assertThat(handling.find(place).done()).isFalse();
        assertThat(handling.handled(handling.waiting(10).getFirst().oldest()))
                .as("in the list, too")
                .containsExactly(handling.find(place));
    }

    @Test
    void droppingNeedsAReasonAndCanBeTakenBack() {
        Place place = letters.fell("responses", "{").place();

        assertThatThrownBy(() -> handling.drop(place, " ", "Eva")).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> handling.drop(place, "x".repeat(501), "Eva"))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> handling.pickUp(place, "Eva")).isInstanceOf(Conflict.class);

        handling.drop(place, " A test of ours ", "Eva");
        assertThat(handling.latestDone(10).getFirst().last().reason()).isEqualTo("A test of ours");
        assertThat(handling.waiting(10)).isEmpty();

        handling.pickUp(place, "Bo");
        assertThat(handling.waiting(10)).hasSize(1);
        assertThatThrownBy(() -> handling.pickUp(place, "Bo")).isInstanceOf(Conflict.class);
    }

    @Test
    void whatIsNotThereIsNotFound() {
        Place nowhere = new Place("responses", 7);

        assertThatThrownBy(() -> handling.find(nowhere)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> handling.show(nowhere, "Eva")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> handling.pickUp(nowhere, "Eva")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> replaying.begin("responses", "Eva")).isInstanceOf(NotFound.class);
    }

    @Test
    void allOfATopicAreSentBackButThoseThatAreDoneOrNotUnderstood() {
        Place dropped = letters.fell("responses", "{dropped}").place();
        for (int i = 0; i < 250; i++) {
            letters.fell("responses", i % 50 == 0 ? "{" : "{" + i + "}");
        }
        letters.fell("cases", "{other}");
        handling.drop(dropped, "Twice", "Eva");

        replaying.begin("responses", "Bo");
        assertThatThrownBy(() -> replaying.begin("responses", "Bo")).isInstanceOf(Conflict.class);
        DeadLetter late = letters.fell("responses", "{late}");
        runBeside();

        assertThat(letters.sentBack())
                .hasSize(245)
                .doesNotContain("{dropped}", "{other}", "{late}");
        assertThat(replaying.all())
                .singleElement()
                .satisfies(
                        replay -> {
                            assertThat(replay.goesOn()).isFalse();
                            assertThat(replay.sentBack()).isEqualTo(245);
                            assertThat(replay.left()).isEqualTo(5);
                        });
        assertThat(handling.waiting(10).getLast().oldest()).hasSize(6).contains(late);
    }

    @Test
    void whatAStopInterruptedGoesOn() {
        letters.fell("responses", "{1}");
        replaying.begin("responses", "Eva");
        beside.clear();

        replaying.resume();
        runBeside();

        assertThat(letters.sentBack()).containsExactly("{1}");
        assertThat(replaying.all().getFirst().goesOn()).isFalse();
        replaying.resume();
        assertThat(beside).isEmpty();
    }

    @Test
    void itCanBeBegunAgainWhenItHasEnded() {
        letters.fell("responses", "{1}");
        replaying.begin("responses", "Eva");
        runBeside();
        letters.fell("responses", "{2}");

        replaying.begin("responses", "Bo");
        runBeside();

        assertThat(letters.sentBack()).containsExactly("{1}", "{2}");
        assertThat(replaying.all()).singleElement().extracting(Replay::by).isEqualTo("Bo");
    }

    private void runBeside() {
        List<Runnable> waiting = List.copyOf(beside);
        beside.clear();
        waiting.forEach(Runnable::run);
    }
}
