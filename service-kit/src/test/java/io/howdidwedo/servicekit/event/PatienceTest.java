package io.howdidwedo.servicekit.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoTimeoutException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.listener.ListenerExecutionFailedException;
import org.springframework.util.backoff.BackOffExecution;

class PatienceTest {
    private static final Duration THREE_DAYS = Duration.ofDays(3);

    @Test
    void whatIsAwayIsWaitedForHoweverLongItTakes() {
        AwayForNow away = new AwayForNow("mail", new IllegalStateException("refused"));

        assertThat(triedFor(new ListenerExecutionFailedException("listener", away)))
                .isGreaterThanOrEqualTo(THREE_DAYS);
        assertThat(triedFor(new IllegalStateException(new MongoTimeoutException("nobody there"))))
                .isGreaterThanOrEqualTo(THREE_DAYS);
    }

    @Test
    void anEventAtFaultGoesAsideAfterAnHour() {
        assertThat(triedFor(new IllegalStateException("wrong")))
                .isBetween(Duration.ofMinutes(59), Duration.ofMinutes(61));
    }

    @Test
    void pausesGrowToTenSeconds() {
        BackOffExecution pauses = Patience.with(new IllegalStateException("wrong")).start();

        assertThat(pauses.nextBackOff()).isEqualTo(200);
        assertThat(pauses.nextBackOff()).isEqualTo(400);
        for (int i = 0; i < 10; i++) {
            assertThat(pauses.nextBackOff()).isLessThanOrEqualTo(10_000);
        }
        assertThat(pauses.nextBackOff()).isEqualTo(10_000);
    }

    /// At most three days and a little.
    private static Duration triedFor(Exception failure) {
        BackOffExecution pauses = Patience.with(failure).start();
        Duration sum = Duration.ZERO;
        long pause = pauses.nextBackOff();
        while (pause != BackOffExecution.STOP && sum.compareTo(THREE_DAYS) < 0) {
            sum = sum.plusMillis(pause);
            pause = pauses.nextBackOff();
        }
        return sum;
    }
}
