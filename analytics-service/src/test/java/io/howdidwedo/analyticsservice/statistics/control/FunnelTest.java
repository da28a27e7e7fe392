package io.howdidwedo.analyticsservice.statistics.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.analyticsservice.statistics.Interval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FunnelTest {
    /// Quantiles of the binomial distribution by scipy 1.17.
    @ParameterizedTest
    @CsvSource({"10, 0, 3, 0, 5", "50, 1, 9, 0, 13", "1000, 82, 119, 72, 130"})
    void narrowsWithTheSizeOfAUnit(int n, int low, int high, int least, int most) {
        Funnel funnel = new Funnel(0.1, 1);

        assertThat(funnel.notable(n)).isEqualTo(new Interval((double) low / n, (double) high / n));
        assertThat(funnel.extraordinary(n))
                .isEqualTo(new Interval((double) least / n, (double) most / n));
    }

    @Test
    void takesClusteredAnswersForAsManyAsTheyAreWorth() {
        assertThat(new Funnel(0.1, 5).notable(50)).isEqualTo(new Funnel(0.1, 1).notable(10));
    }

    @Test
    void isAPointWhereNobodyOrEverybodyIsAHit() {
        assertThat(new Funnel(0, 1).extraordinary(20)).isEqualTo(new Interval(0, 0));
        assertThat(new Funnel(1, 1).extraordinary(20)).isEqualTo(new Interval(1, 1));
    }
}
