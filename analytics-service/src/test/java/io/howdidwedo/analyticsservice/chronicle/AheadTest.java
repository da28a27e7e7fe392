package io.howdidwedo.analyticsservice.chronicle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AheadTest {
    private static final long MILLIS = TimeUnit.MILLISECONDS.toNanos(1);

    private volatile long version = 1;
    private long now;
    private final List<String> carried = new ArrayList<>();
    private final Freshness<Versions> freshness =
            new Freshness<>(() -> version, () -> new Versions(version), () -> now);
    private final Ahead ahead = freshness.ahead();
    private boolean wanted = true;

    @BeforeEach
    void answersAndCases() {
        freshness.whenCarriedAhead(() -> wanted, () -> carry("answers"));
        freshness.whenCarriedAhead(() -> true, () -> carry("cases"));
    }

    private void carry(String what) {
        carried.add(what + " to " + freshness.held().orElseThrow().version());
    }

    @Test
    void carriesOnToTheNewestData() {
        version = 2;

        assertThat(ahead.carry()).isTrue();
        assertThat(carried).containsExactly("answers to 2", "cases to 2");
    }

    @Test
    void leavesWhatNobodyHasAskedForLately() {
        wanted = false;
        ahead.carry();

        assertThat(carried).containsExactly("cases to 1");
    }

    @Test
    void stopsWhenNewerDataIsThere() {
        freshness.whenCarriedAhead(
                () -> true,
                () -> {
                    carry("returns");
                    version++;
                });
        freshness.whenCarriedAhead(() -> true, () -> carry("promises"));

        ahead.carry();
        assertThat(carried).containsExactly("answers to 1", "cases to 1", "returns to 1");

        ahead.carry();
        assertThat(carried).endsWith("answers to 2", "cases to 2", "returns to 2");
    }

    /// Carried on to newer data, figures would have to be counted anew for them.
    @Test
    void waitsWhileSomebodyAsks() {
        freshness.inOneMoment(
                () -> {
                    assertThat(freshness.held()).isPresent();
                    version = 2;
                    assertThat(ahead.carry()).isFalse();
                    return "page";
                });
        assertThat(carried).isEmpty();

        assertThat(ahead.carry()).isTrue();
        assertThat(carried).isNotEmpty();
    }

    @Test
    void takesAFifthOfTheTimeAtMost() {
        freshness.whenCarriedAhead(() -> true, () -> now += 200 * MILLIS);
        assertThat(ahead.pause(now)).isEqualTo(20 * MILLIS);

        int rounds = 0;
        while (now < 20_000 * MILLIS) {
            version++;
            now += ahead.pause(now);
            ahead.carry();
            rounds++;
        }

        // Twenty seconds, and four that were put off.
        assertThat(rounds).isBetween(23, 26);
        now += 60_000 * MILLIS;
        assertThat(ahead.pause(now)).isEqualTo(20 * MILLIS);
    }

    @Test
    void goesOnWithEachChangeUntilItIsClosed() throws Exception {
        CountDownLatch twice = new CountDownLatch(2);
        freshness.whenCarriedAhead(() -> true, twice::countDown);
        Changes changes = new Changes();
        try (AutoCloseable _ = freshness.carryAhead(changes)) {
            for (version = 2; !twice.await(100, TimeUnit.MILLISECONDS) && version < 100; ) {
                version++;
                changes.of(version, Set.of("somebody"));
                changes.tell();
            }
        }
        assertThat(twice.getCount()).isZero();

        changes.tell();
    }
}
