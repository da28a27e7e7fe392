package io.howdidwedo.analyticsservice.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.howdidwedo.analyticsservice.statistics.Interval.Confidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WilsonTest {
    /// Newcombe (1998), Statistics in Medicine 17:857-872, table I, method 3.
    @ParameterizedTest
    @CsvSource({
        "81, 263, 0.2553, 0.3662",
        "15, 148, 0.0624, 0.1605",
        "0, 20, 0.0000, 0.1611",
        "1, 29, 0.0061, 0.1718"
    })
    void agreesWithThePublishedIntervals(int hits, int n, double low, double high) {
        Interval interval = Wilson.of(hits, n, Confidence.USUAL);

        assertThat(interval.low()).isCloseTo(low, within(5e-5));
        assertThat(interval.high()).isCloseTo(high, within(5e-5));
    }

    /// 4,822 of 5,164 orders of the Olist public data were delivered when promised; values from two
    /// independent programs.
    @Test
    void agreesWithIndependentProgramsOnKeptPromises() {
        Interval interval = Wilson.of(4822, 5164, Confidence.USUAL);

        assertThat(interval.low()).isCloseTo(0.9266621008, within(1e-9));
        assertThat(interval.high()).isCloseTo(0.9402375585, within(1e-9));
    }

    @Test
    void staysWithinNoneAndAll() {
        assertThat(Wilson.of(0, 20, Confidence.USUAL).low()).isEqualTo(0.0);
        assertThat(Wilson.of(20, 20, Confidence.USUAL).high()).isEqualTo(1.0);
    }

    @Test
    void givesNoIntervalOfNothing() {
        assertThatThrownBy(() -> Wilson.of(0, 0, Confidence.USUAL))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
