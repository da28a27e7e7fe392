package io.howdidwedo.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.howdidwedo.gateway.limit.RateLimit.Pace;
import io.howdidwedo.testsupport.SettableClock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RateLimitTest {
    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-20T15:00:00Z"));
    private final RateLimit limit = new RateLimit(new Pace(2, Duration.ofMinutes(1)), clock);

    @Test
    void letsPassWhatIsWithinThePace() {
        assertThat(limit.take("a")).isEmpty();
        assertThat(limit.take("a")).isEmpty();
    }

    @Test
    void saysHowLongToWaitForTheNext() {
        limit.take("a");
        limit.take("a");

        assertThat(limit.take("a")).contains(Duration.ofSeconds(30));
    }

    @Test
    void letsPassAgainAfterTheWait() {
        limit.take("a");
        limit.take("a");
        clock.advance(Duration.ofSeconds(30));

        assertThat(limit.take("a")).isEmpty();
        assertThat(limit.take("a")).isPresent();
    }

    @Test
    void countsEveryKeyByItself() {
        limit.take("a");
        limit.take("a");

        assertThat(limit.take("b")).isEmpty();
    }

    @Test
    void forgivesWhatIsGivenBack() {
        limit.take("a");
        limit.take("a");
        limit.giveBack("a");

        assertThat(limit.take("a")).isEmpty();
    }

    @Test
    void refusesPacesThatAllowNothing() {
        assertThatThrownBy(() -> new Pace(0, Duration.ofMinutes(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Pace(1, Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
