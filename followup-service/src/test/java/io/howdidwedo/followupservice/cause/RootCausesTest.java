package io.howdidwedo.followupservice.cause;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.servicekit.aggregate.CatalogueInMemory;
import io.howdidwedo.testsupport.SettableClock;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RootCausesTest {
    private final RootCauses causes =
            new RootCauses(
                    new CatalogueInMemory<>(),
                    new SettableClock(Instant.parse("2026-11-20T12:00:00Z")));

    @Test
    void capitalsAndSpacesDoNotMatter() {
        assertThat(causes.named("Courier")).isEqualTo("Courier");
        assertThat(causes.named(" courier ")).isEqualTo("Courier");
        assertThat(causes.named("Late  courier")).isEqualTo("Late courier");
    }

    @Test
    void aMergedCauseHasTheNameOfTheOther() {
        causes.named("Courier");
        causes.merge("Driver", "Courier");
        causes.merge("Courier", "Delivery partner");

        assertThat(causes.named("driver")).isEqualTo("Delivery partner");
    }

    @Test
    void aCauseIsRenamedInItsCapitalsAlone() {
        causes.named("courier");

        causes.merge("courier", "Courier");

        assertThat(causes.named("COURIER")).isEqualTo("Courier");
    }

    @Test
    void aMergeIsTurnedRoundByAnother() {
        causes.merge("Driver", "Courier");
        causes.merge("Courier", "Driver");

        assertThat(causes.nameOf("Courier")).isEqualTo("Driver");
        assertThat(causes.nameOf("Driver")).isEqualTo("Driver");
    }

    @Test
    void theMostFrequentWayOfWritingStandsForThoseNotListedYet() {
        assertThat(causes.together(Map.of("Courier", 2L, "courier", 5L, "", 9L)))
                .containsOnly(Map.entry("courier", 7L));
    }
}
