package io.howdidwedo.followupservice.cases.following;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.contracts.verdict.VerdictChanged;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What is expected of every place where verdicts wait for words.
public abstract class WaitingVerdictsKit {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private WaitingVerdicts waiting;

    /// A place without any.
    protected abstract WaitingVerdicts empty();

    @BeforeEach
    void begin() {
        waiting = empty();
    }

    @Test
    void oneThatWaitsIsFoundByItsTransaction() {
        VerdictChanged verdict = SomeVerdict.about(1, 1);
        waiting.keep(verdict, NOON);

        assertThat(waiting.about(List.of(verdict.transactionId()))).contains(verdict);
        assertThat(waiting.about(List.of(new UUID(1, 2)))).isEmpty();
    }

    @Test
    void aNewerOneTakesItsPlaceAndAnOlderOneDoesNot() {
        waiting.keep(SomeVerdict.about(1, 2), NOON);
        waiting.keep(SomeVerdict.about(1, 3), NOON);
        waiting.keep(SomeVerdict.about(1, 1), NOON);

        assertThat(waiting.about(List.of(new UUID(1, 1)))).contains(SomeVerdict.about(1, 3));
    }

    @Test
    void ofSeveralInOneSetTheNewestWaits() {
        waiting.keepAll(
                List.of(SomeVerdict.about(1, 3), SomeVerdict.about(2, 1), SomeVerdict.about(1, 2)),
                NOON);
        waiting.keepAll(List.of(), NOON);

        assertThat(waiting.about(List.of(new UUID(1, 1), new UUID(1, 2), new UUID(1, 3))))
                .containsExactlyInAnyOrder(SomeVerdict.about(1, 3), SomeVerdict.about(2, 1));
    }

    @Test
    void afterADayItIsForgotten() {
        waiting.keep(SomeVerdict.about(1, 1), NOON);
        waiting.keep(SomeVerdict.about(2, 1), NOON.plusSeconds(1));

        waiting.forgetBefore(NOON.plus(Duration.ofDays(1)).plusMillis(1));

        assertThat(waiting.about(List.of(new UUID(1, 1)))).isEmpty();
        assertThat(waiting.about(List.of(new UUID(1, 2)))).isNotEmpty();
    }
}
