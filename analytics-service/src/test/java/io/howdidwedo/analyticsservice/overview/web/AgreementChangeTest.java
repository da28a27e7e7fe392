package io.howdidwedo.analyticsservice.overview.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.analyticsservice.agreement.Agreements;
import io.howdidwedo.analyticsservice.figure.Slice.Period;
import io.howdidwedo.contracts.offering.Agreement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgreementChangeTest {
    private static final Instant MARCH = Instant.parse("2026-03-01T00:00:00Z");
    private static final Instant MAY = Instant.parse("2026-05-01T00:00:00Z");

    @Test
    void tellsNewVersionsInThePeriodButNotTheFirst() {
        Agreements delivery =
                new Agreements(
                        "home-delivery",
                        3,
                        List.of(
                                agreement(1, MARCH),
                                agreement(2, Instant.parse("2026-04-15T12:00:00Z")),
                                agreement(3, MAY)));

        assertThat(AgreementChange.in(new Period(MARCH, MAY), List.of(delivery)))
                .containsExactly(
                        new AgreementChange("home-delivery", 2, LocalDate.of(2026, 4, 15)));
    }

    private static Agreement agreement(int version, Instant validFrom) {
        return new Agreement(version, validFrom, List.of());
    }
}
