package io.howdidwedo.followupservice.cases.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What was agreed and what came is told in a sentence.
class DumbbellTest {
    @Test
    void whatWasMeasuredIsKeptOrNot() {
        assertThat(new Dumbbell("on-time", null, null, null, false, true).sentence())
                .isEqualTo("Promised and not kept, measured.");
        assertThat(new Dumbbell("on-time", null, null, null, true, true).sentence())
                .isEqualTo("Promised and kept, measured.");
    }

    @Test
    void whatWasRatedIsHeldAgainstBoth() {
        assertThat(new Dumbbell("freshness", 80.0, 60.4, 65.0, false, false).sentence())
                .isEqualTo(
                        "Promised and not kept. Rated 65: 15 below what was promised,"
                                + " 5 above what they had come to expect.");
    }

    @Test
    void asMuchAsExpectedIsJustThat() {
        assertThat(new Dumbbell("freshness", null, 50.2, 50.0, null, false).sentence())
                .isEqualTo("Rated 50: just what they had come to expect.");
    }

    @Test
    void whatWasNotAnsweredSaysSo() {
        assertThat(new Dumbbell("freshness", null, null, null, null, false).sentence())
                .isEqualTo("Not answered.");
    }

    @Test
    void aNameIsReadAsWords() {
        assertThat(new Dumbbell("on-time", null, null, null, null, false).name())
                .isEqualTo("On time");
        assertThat(new Dumbbell("-", null, null, null, null, false).name()).isEqualTo("-");
    }
}
