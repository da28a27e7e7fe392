package io.howdidwedo.servicekit.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoTimeoutException;
import io.howdidwedo.servicekit.event.EventRecords.MalformedEvent;
import io.howdidwedo.testsupport.SettableClock;
import java.time.Duration;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

class RetriesTest {
    private static final Instant NOON = Instant.parse("2026-11-29T12:00:00Z");
    private static final ConsumerRecord<String, byte[]> RECORD =
            new ConsumerRecord<>("responses", 3, 77, "k", new byte[0]);

    private final SettableClock clock = new SettableClock(NOON);
    private final Retries retries = new Retries(clock);

    @Test
    void nothingIsTriedAgainAtFirst() {
        assertThat(retries.health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void healthSaysWhatIsTriedAgainSinceWhenAndWhy() {
        retries.failedDelivery(RECORD, new MongoTimeoutException("at db:27017"), 1);
        clock.set(NOON.plusSeconds(40));
        retries.failedDelivery(RECORD, new AwayForNow("No mail system", failure()), 2);

        assertThat(retries.health().getStatus()).isEqualTo(Retries.RETRYING);
        assertThat(retries.health().getDetails())
                .containsEntry("responses-3", "since " + NOON + ": No mail system.");
    }

    @Test
    void aFailureThatDoesNotComeAgainIsOver() {
        retries.failedDelivery(RECORD, failure(), 1);

        clock.set(NOON.plus(Duration.ofSeconds(91)));

        assertThat(retries.health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void whatWentToTheDeadLettersIsNotTriedAgain() {
        MalformedEvent malformed = new MalformedEvent("It is no CloudEvent.");
        retries.failedDelivery(RECORD, malformed, 1);

        retries.recovered(RECORD, malformed);

        assertThat(retries.health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void aReasonNeverQuotesWhatMayStandInTheRecord() {
        assertThat(Reason.of(new IllegalStateException(new IllegalArgumentException("Ana Lima"))))
                .isEqualTo("It could not be worked off: IllegalArgumentException.");
    }

    private static RuntimeException failure() {
        return new IllegalStateException("refused");
    }
}
