package io.howdidwedo.analyticsservice.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.howdidwedo.analyticsservice.statistics.Interval.Confidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EstimateTest {
    /// Quantiles of Student's distribution as every table has them.
    @ParameterizedTest
    @CsvSource({"1, 12.706", "4, 2.776", "14, 2.145", "30, 2.042", "Infinity, 1.960"})
    void isTheLessSureTheFewerDegrees(double degrees, double quantile) {
        Interval interval = new Estimate(50, 2, degrees).interval(Confidence.USUAL);

        assertThat(interval.high()).isCloseTo(50 + 2 * quantile, within(1e-3));
        assertThat(interval.low()).isCloseTo(50 - 2 * quantile, within(1e-3));
    }

    @Test
    void isAsImprobableAsItsIntervalSays() {
        Estimate estimate = new Estimate(-2.776445105, 1, 4);

        assertThat(estimate.p()).isCloseTo(0.05, within(1e-9));
        assertThat(new Estimate(0, 1, 4).p()).isEqualTo(1.0);
    }

    @Test
    void needsAnError() {
        assertThatThrownBy(() -> new Estimate(1, 0, 4))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Estimate(1, Double.NaN, 4))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
