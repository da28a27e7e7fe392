package io.howdidwedo.analyticsservice.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.howdidwedo.analyticsservice.statistics.Interval.Confidence;
import org.junit.jupiter.api.Test;

class ConfidenceTest {
    @Test
    void isGreaterForEachOfSeveral() {
        assertThat(Confidence.USUAL.across(1)).isEqualTo(Confidence.USUAL);
        assertThat(Confidence.USUAL.across(5).level()).isCloseTo(0.99, within(1e-15));
    }

    @Test
    void reachesAsFarAsTablesOfTheNormalDistributionSay() {
        assertThat(Confidence.USUAL.z()).isCloseTo(1.959964, within(1e-6));
        assertThat(Confidence.USUAL.across(5).z()).isCloseTo(2.575829, within(1e-6));
    }
}
