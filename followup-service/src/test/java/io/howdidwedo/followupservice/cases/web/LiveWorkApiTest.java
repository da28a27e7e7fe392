package io.howdidwedo.followupservice.cases.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.access.Role;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.identity.SomeCaller;
import io.howdidwedo.testsupport.SettableClock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/// An open page is told of what changed since it was read, whenever it began to listen.
class LiveWorkApiTest {
    private static final Instant READ = Instant.parse("2026-11-18T12:00:00Z");
    private static final Caller EVA = SomeCaller.named("eva", "Eva", Role.AGENT, "north-branch");

    private final SettableClock clock = new SettableClock(READ);
    private final LiveWorkApi live = new LiveWorkApi(clock);

    @Test
    void whatChangesWhileAPageListensIsToldOnce() {
        live.open(READ, EVA);

        live.changed("north-branch");

        assertThat(live.tellThoseBehind()).isOne();
        assertThat(live.tellThoseBehind()).isZero();
    }

    @Test
    void whatChangedBetweenReadingAndListeningIsTold() {
        clock.advance(Duration.ofMillis(300));
        live.changed("north-branch");
        clock.advance(Duration.ofMillis(300));

        live.open(READ, EVA);

        assertThat(live.tellThoseBehind()).isOne();
    }

    @Test
    void whatThePageAlreadyShowsIsNotTold() {
        live.changed("north-branch");

        live.open(READ.plusMillis(1), EVA);

        assertThat(live.tellThoseBehind()).isZero();
    }

    @Test
    void whatChangesForOtherTeamsIsNotTold() {
        live.changed("south-branch");

        live.open(READ, EVA);
        live.changed("south-branch");

        assertThat(live.tellThoseBehind()).isZero();
    }
}
