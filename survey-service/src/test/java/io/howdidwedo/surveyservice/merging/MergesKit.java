package io.howdidwedo.surveyservice.merging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What every store of merges does.
public abstract class MergesKit {
    protected static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private Merges merges;

    /// A store with nothing in it.
    protected abstract Merges empty();

    @BeforeEach
    void begin() {
        merges = empty();
    }

    private Merge merged(String one, String into, int hour) {
        Merge first =
                Merge.of(Merge.Kind.CUSTOMER, one, into, "mia", NOON.plus(Duration.ofHours(hour)));
        return merges.change(first, known -> first);
    }

    private Merge step(Merge merge, UnaryOperator<Merge> step) {
        return merges.change(merge, step);
    }

    @Test
    void findsWhatWasMergedByItsKey() {
        Merge merge = merged("ann", "ana", 1);

        assertThat(merges.find(Merge.Kind.CUSTOMER.keyOf("ann"))).contains(merge);
        assertThat(merges.find(Merge.Kind.CUSTOMER.keyOf("ana"))).isEmpty();
        assertThat(merges.find(Merge.Kind.TEAM.keyOf("ann"))).isEmpty();
    }

    @Test
    void knowsWhatIsInForceTheFirstFirst() {
        Merge second = merged("anna", "ana", 2);
        Merge first = merged("ann", "ana", 1);
        Merge over = merged("bea", "ben", 3);
        step(over, one -> one.separated("mia", NOON.plus(Duration.ofHours(4))));

        assertThat(merges.inForce()).containsExactly(first, second);
    }

    @Test
    void knowsWhenAnythingChangedLast() {
        assertThat(merges.changedAt()).isEmpty();

        Merge merge = merged("ann", "ana", 1);
        merged("bea", "ben", 2);
        assertThat(merges.changedAt()).contains(NOON.plus(Duration.ofHours(2)));

        step(merge, one -> one.separated("mia", NOON.plus(Duration.ofHours(3))));
        assertThat(merges.changedAt()).contains(NOON.plus(Duration.ofHours(3)));
    }

    /// It counts as unsettled until it was seen that nothing was left behind, and anew when it is
    /// separated.
    @Test
    void knowsWhatSomethingMayStillMoveFor() {
        Merge merge = merged("ann", "ana", 1);
        assertThat(merges.unsettled()).containsExactly(merge);

        Merge moved = step(merge, one -> one.moved(3, 3).allMoved(NOON));
        assertThat(merges.unsettled()).containsExactly(moved);

        Merge settled = step(moved, one -> one.settled(NOON));
        assertThat(merges.unsettled()).isEmpty();
        assertThat(merges.find(merge.key())).contains(settled);

        Merge separated = step(settled, one -> one.separated("mia", NOON));
        assertThat(merges.unsettled()).containsExactly(separated);
    }
}
