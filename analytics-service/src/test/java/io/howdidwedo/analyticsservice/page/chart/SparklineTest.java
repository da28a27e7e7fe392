package io.howdidwedo.analyticsservice.page.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SparklineTest {

    @Test
    void goesFromTheLeftToTheRightAndHighestAtTheTop() {
        assertThat(Sparkline.of("by month", Arrays.asList(0.5, 0.75, 1.0)).orElseThrow().lines())
                .containsExactly("0.0,25.0 50.0,14.0 100.0,3.0");
    }

    /// A month that is withheld is not drawn over.
    @Test
    void hasAHoleWhereNothingIsKnown() {
        assertThat(
                        Sparkline.of("by month", Arrays.asList(1.0, 1.0, null, 0.0))
                                .orElseThrow()
                                .lines())
                .containsExactly("0.0,3.0 33.3,3.0", "100.0,25.0 100.0,25.0");
    }

    @Test
    void isFlatWhereNothingMoves() {
        assertThat(Sparkline.of("by month", Arrays.asList(0.4, 0.4)).orElseThrow().lines())
                .containsExactly("0.0,14.0 100.0,14.0");
    }

    @Test
    void isNoneOfASingleValue() {
        assertThat(Sparkline.of("by month", Arrays.asList(null, 0.4))).isEmpty();
    }
}
