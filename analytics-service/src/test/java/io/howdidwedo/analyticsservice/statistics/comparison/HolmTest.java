package io.howdidwedo.analyticsservice.statistics.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class HolmTest {
    @Test
    void multipliesTheSmallestByAllAndTheGreatestByOne() {
        List<Double> adjusted = Holm.adjust(List.of(0.04, 0.005, 0.03, 0.011));

        assertThat(adjusted.get(1)).isCloseTo(4 * 0.005, within(1e-15));
        assertThat(adjusted.get(3)).isCloseTo(3 * 0.011, within(1e-15));
        assertThat(adjusted.get(2)).isCloseTo(2 * 0.03, within(1e-15));
    }

    @Test
    void neverRanksALessProbableDifferenceBehind() {
        List<Double> adjusted = Holm.adjust(List.of(0.04, 0.005, 0.03, 0.011));

        assertThat(adjusted.get(0)).isEqualTo(adjusted.get(2));
    }

    @Test
    void staysAProbability() {
        assertThat(Holm.adjust(List.of(0.9, 0.7, 0.6))).containsExactly(1.0, 1.0, 1.0);
    }

    @Test
    void changesNothingOfOneAndOfNone() {
        assertThat(Holm.adjust(List.of(0.03))).containsExactly(0.03);
        assertThat(Holm.adjust(List.of())).isEmpty();
    }
}
