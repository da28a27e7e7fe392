package io.howdidwedo.analyticsservice.completeness.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.analyticsservice.completeness.Completeness;
import io.howdidwedo.analyticsservice.completeness.web.Behind.Judging;
import org.junit.jupiter.api.Test;

class JudgingTest {

    @Test
    void saysNothingOfWhatIsFinal() {
        assertThat(Judging.of(Completeness.WHOLE)).isNull();
    }

    @Test
    void tellsHowManyFactsAreLeft() {
        assertThat(Judging.of(new Completeness(1_200, 5_000, 34, false, null)))
                .isEqualTo(new Judging(1_234));
    }

    @Test
    void isNotOverWhileVerdictsAreWorkedOutAgain() {
        assertThat(Judging.of(new Completeness(0, 5_000, 0, true, null))).isEqualTo(new Judging(1));
    }
}
