package io.howdidwedo.surveyservice.merging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.howdidwedo.servicekit.problem.Conflict;
import io.howdidwedo.servicekit.problem.InvalidInput;
import io.howdidwedo.testsupport.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class MergingTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private final SettableClock clock = new SettableClock(NOON);
    private final AtomicLong nanos = new AtomicLong();
    private final AtomicInteger changes = new AtomicInteger();
    private final MergesInMemory merges = new MergesInMemory();
    private final RememberedMerges names = new RememberedMerges(merges, nanos::get);
    private final Merging merging = new Merging(merges, names, changes::incrementAndGet, clock);

    private Merge merge(String one, String into) {
        return merging.merge(Merge.Kind.CUSTOMER, one, into, "mia");
    }

    private String kept(String name) {
        return names.now().kept(Merge.Kind.CUSTOMER, name);
    }

    @Test
    void countsForTheOneThatIsKeptAtOnce() {
        Merge merge = merge("ann", "ana");

        assertThat(kept("ann")).isEqualTo("ana");
        assertThat(merge.by()).isEqualTo("mia");
        assertThat(merge.at()).isEqualTo(NOON);
        assertThat(merge.isMoving()).isTrue();
        assertThat(changes).hasValue(1);
    }

    @Test
    void mergesIntoWhomeverTheOtherIsKeptUnder() {
        merge("anna", "ana");

        assertThat(merge("ann", "anna").kept()).isEqualTo("ana");
        assertThat(kept("ann")).isEqualTo("ana");
    }

    @Test
    void takesAlongWhoWasMergedBefore() {
        merge("ann", "anna");
        merge("anna", "ana");

        assertThat(kept("ann")).isEqualTo("ana");
    }

    @Test
    void refusesOneWithItself() {
        assertThatThrownBy(() -> merge("ana", "ana"))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("into: must be another one");
    }

    @Test
    void refusesARound() {
        merge("ann", "anna");
        merge("anna", "ana");

        assertThatThrownBy(() -> merge("ana", "ann"))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("separate them first");
    }

    @Test
    void refusesWhoIsOneWithSomebodyElse() {
        merge("ann", "ana");

        assertThatThrownBy(() -> merge("ann", "ben")).isInstanceOf(Conflict.class);
        assertThat(kept("ann")).isEqualTo("ana");
    }

    @Test
    void changesNothingWhenSaidAgain() {
        Merge first = merge("ann", "ana");
        clock.advance(Duration.ofHours(1));

        assertThat(merge("ann", "ana")).isEqualTo(first);
        assertThat(changes).hasValue(1);
    }

    @Test
    void separatesAndMergesOnceMore() {
        Merge merge = merge("ann", "ana");
        clock.advance(Duration.ofHours(1));

        Merge separated = merging.separate(merge, "mia");
        assertThat(kept("ann")).isEqualTo("ann");
        assertThat(separated.separatedAt()).isEqualTo(clock.instant());
        assertThat(merging.separate(separated, "leo")).isEqualTo(separated);

        assertThat(merge("ann", "ben").kept()).isEqualTo("ben");
        assertThat(kept("ann")).isEqualTo("ben");
    }

    /// Another instance merged: this one sees it after some seconds, by one question.
    @Test
    void seesWhatOthersMergedAfterAWhile() {
        assertThat(kept("ann")).isEqualTo("ann");
        Merge elsewhere = Merge.of(Merge.Kind.CUSTOMER, "ann", "ana", "leo", NOON);
        merges.change(elsewhere, _ -> elsewhere);
        assertThat(kept("ann")).isEqualTo("ann");

        nanos.addAndGet(Duration.ofSeconds(5).toNanos());
        assertThat(kept("ann")).isEqualTo("ana");
    }
}
