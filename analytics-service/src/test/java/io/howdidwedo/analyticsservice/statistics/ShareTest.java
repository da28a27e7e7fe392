package io.howdidwedo.analyticsservice.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.howdidwedo.analyticsservice.statistics.Interval.Confidence;
import org.junit.jupiter.api.Test;

class ShareTest {
    @Test
    void takesPartsOfAnswers() {
        assertThat(new Share(1.5, 6).value()).isEqualTo(0.25);
        assertThat(new Share(1.5, 6).misses()).isEqualTo(4.5);
    }

    @Test
    void staysTheSameOfFewerAnswersButLessSure() {
        Share full = new Share(12, 48);

        Share worth = full.worth(3);

        assertThat(worth).isEqualTo(new Share(4, 16));
        assertThat(worth.interval(Confidence.USUAL).low())
                .isLessThan(full.interval(Confidence.USUAL).low());
    }

    @Test
    void refusesMoreHitsThanAnswersAndNoAnswers() {
        assertThatThrownBy(() -> new Share(2, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Share(-1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Share(0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Share(Double.NaN, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
