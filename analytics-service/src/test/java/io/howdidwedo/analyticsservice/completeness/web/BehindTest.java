package io.howdidwedo.analyticsservice.completeness.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.analyticsservice.completeness.Completeness;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class BehindTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    @Test
    void isNothingWhenFiguresAreWhole() {
        assertThat(Behind.of(Completeness.WHOLE)).isNull();
        assertThat(Behind.of(new Completeness(0, 100, 0, false, NOON))).isNull();
    }

    @Test
    void tellsHowMuchIsMissingInNumbersAndInWords() {
        assertThat(Behind.of(new Completeness(25, 100, 3, true, NOON)))
                .isEqualTo(
                        new Behind(
                                0.25,
                                25,
                                100,
                                3,
                                true,
                                NOON,
                                "25 % of the answers received are not counted yet (25 of 100);"
                                        + " these figures are complete up to 2026-03-02T12:00:00Z."));
    }

    @Test
    void tellsOfOtherNewsWhenAllAnswersAreCounted() {
        assertThat(Behind.of(new Completeness(0, 100, 1, false, null)))
                .isEqualTo(
                        new Behind(
                                0,
                                0,
                                100,
                                1,
                                false,
                                null,
                                "1 change of transactions, invitations or cases is not counted"
                                        + " yet."));
    }

    @Test
    void tellsThatVerdictsMayChangeWhenNothingElseIsMissing() {
        assertThat(Behind.of(new Completeness(0, 100, 0, true, null)))
                .isNotNull()
                .extracting(Behind::judgingAgain, Behind::sentence)
                .containsExactly(
                        true,
                        "Verdicts are being worked out again just now, so these figures may still"
                                + " change a little.");
    }
}
