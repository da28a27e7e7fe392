package io.howdidwedo.analyticsservice.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.contracts.offering.Agreement;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgreementsTest {
    private static final Instant JANUARY = Instant.parse("2024-01-01T00:00:00Z");
    private static final Instant JULY = Instant.parse("2024-07-01T00:00:00Z");

    private final Agreements agreements =
            new Agreements(
                    "repair",
                    2,
                    List.of(
                            new Agreement(2, JULY, List.of()),
                            new Agreement(1, JANUARY, List.of())));

    @Test
    void takesTheVersionInForceAtTheTime() {
        assertThat(agreements.inForceAt(JULY.minusNanos(1)).version()).isEqualTo(1);
        assertThat(agreements.inForceAt(JULY).version()).isEqualTo(2);
    }

    @Test
    void takesTheFirstVersionForWhatHappenedBeforeIt() {
        assertThat(agreements.inForceAt(JANUARY.minusSeconds(1)).version()).isEqualTo(1);
    }

    @Test
    void knowsNothingOfAnOfferingNotHeardOf() {
        assertThat(Agreements.unknown("cleaning").inForceAt(JULY).known()).isFalse();
    }
}
