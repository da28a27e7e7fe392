package io.howdidwedo.operationsservice.deadletter;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.operationsservice.deadletter.DeadLetter.Place;
import io.howdidwedo.operationsservice.deadletter.Handling.Deed;
import io.howdidwedo.operationsservice.deadletter.Handling.What;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What every store of what was done with dead letters does.
public abstract class HandlingsKit {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final Place FIRST = new Place("responses", 0);
    private static final Place SECOND = new Place("responses", 1);
    private static final Place ELSEWHERE = new Place("cases", 0);

    private Handlings handlings;

    /// One that keeps nothing yet.
    protected abstract Handlings empty();

    @BeforeEach
    void begin() {
        handlings = empty();
    }

    @Test
    void whatNobodyTouchedIsNotKept() {
        assertThat(handlings.of(List.of(FIRST.id()))).isEmpty();
        assertThat(handlings.latestDone(10)).isEmpty();
    }

    @Test
    void deedsAreKeptInTheirOrder() {
        does(FIRST, What.SHOWN, 0, null);
        does(FIRST, What.DROPPED, 1, "A test of ours");

        assertThat(handlings.of(List.of(FIRST.id(), SECOND.id())))
                .containsOnlyKeys(FIRST.id())
                .extractingByKey(FIRST.id())
                .satisfies(
                        kept -> {
                            assertThat(kept.place()).isEqualTo(FIRST);
                            assertThat(kept.isDropped()).isTrue();
                            assertThat(kept.deeds())
                                    .containsExactly(
                                            deed(What.SHOWN, 0, null),
                                            deed(What.DROPPED, 1, "A test of ours"));
                        });
    }

    @Test
    void aStepThatLeavesItWritesNothing() {
        handlings.change(FIRST, _ -> null);

        assertThat(handlings.of(List.of(FIRST.id()))).isEmpty();
    }

    @Test
    void whatIsDoneIsListedTheLatestFirstAndCountedByTopic() {
        does(FIRST, What.REPLAYED, 1, null);
        does(SECOND, What.DROPPED, 3, "Twice");
        does(ELSEWHERE, What.MENDED, 2, null);
        does(new Place("cases", 1), What.SHOWN, 4, null);

        assertThat(handlings.latestDone(2))
                .extracting(Handling::place)
                .containsExactly(SECOND, ELSEWHERE);
        assertThat(handlings.done("responses", 0)).isEqualTo(2);
        assertThat(handlings.done("responses", 1)).isEqualTo(1);
        assertThat(handlings.done("cases", 0)).isEqualTo(1);
    }

    @Test
    void whatIsPickedUpIsNotDoneAnyMore() {
        does(FIRST, What.DROPPED, 0, "Twice");
        does(FIRST, What.PICKED_UP, 1, null);

        assertThat(handlings.latestDone(10)).isEmpty();
        assertThat(handlings.done("responses", 0)).isZero();
    }

    private void does(Place place, What what, int minute, String reason) {
        handlings.change(place, kept -> kept.with(deed(what, minute, reason)));
    }

    private static Deed deed(What what, int minute, String reason) {
        return new Deed(what, "Eva", NOON.plusSeconds(60L * minute), reason);
    }
}
