package io.howdidwedo.followupservice.cases.heard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What was agreed and what came is told in a sentence.
class DumbbellTest {
    @Test
    void whatWasMeasuredIsKeptOrNot() {
        assertThat(new Dumbbell("on-time", null, null, null, false, true).kept())
                .isEqualTo("Promised and not kept, measured.");
        assertThat(new Dumbbell("on-time", null, null, null, true, true).kept())
                .isEqualTo("Promised and kept, measured.");
    }

    @Test
    void whatWasRatedIsHeldAgainstBoth() {
        Dumbbell rated = new Dumbbell("freshness", 80.0, 60.4, 65.0, false, false);

        assertThat(rated.kept()).isEqualTo("Promised and not kept.");
        assertThat(rated.rated())
                .isEqualTo(
                        "Rated 65: 15 below what was promised,"
                                + " 5 above what they had come to expect.");
    }

    @Test
    void asMuchAsExpectedIsJustThat() {
        Dumbbell rated = new Dumbbell("freshness", null, 50.2, 50.0, null, false);

        assertThat(rated.kept()).isEmpty();
        assertThat(rated.rated()).isEqualTo("Rated 50: just what they had come to expect.");
    }

    @Test
    void whatWasNotAnsweredSaysSo() {
        Dumbbell silent = new Dumbbell("freshness", null, null, null, null, false);

        assertThat(silent.kept()).isEqualTo("Not answered.");
        assertThat(silent.rated()).isEmpty();
    }

    @Test
    void aNameIsReadAsWords() {
        assertThat(new Dumbbell("on-time", null, null, null, null, false).name())
                .isEqualTo("On time");
        assertThat(new Dumbbell("-", null, null, null, null, false).name()).isEqualTo("-");
    }
}
