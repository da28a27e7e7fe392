package io.howdidwedo.analyticsservice.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.howdidwedo.analyticsservice.statistics.Clusters.OfCustomer;
import io.howdidwedo.analyticsservice.statistics.Interval.Confidence;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetScoreTest {
    /// Examples of the R package NPS 1.1: standard errors and variances of detractors, passives,
    /// promoters.
    @ParameterizedTest
    @CsvSource({
        "1, 2, 3, 0.304, 0.5556",
        "1, 0, 1, 0.707, 1",
        "0, 1, 1, 0.354, 0.25",
        "1, 1, 1, 0.471, 0.6667"
    })
    void agreesWithThePublishedStandardErrors(
            int bad, int middle, int good, double error, double variance) {
        double own = independent(bad, middle, good).standardError() / 100;

        assertThat(own).isCloseTo(error, within(6e-4));
        assertThat(own * own * (bad + middle + good)).isCloseTo(variance, within(6e-4));
    }

    /// Rocks (2016), The American Statistician 70:365-372; values from two independent programs.
    @ParameterizedTest
    @CsvSource({
        "1, 2, 3, 0.2222222222, -0.2674325879, 0.7118770324",
        "5, 10, 15, 0.303030303, 0.04778131075, 0.5582792953",
        "60, 120, 180, 0.3305785124, 0.2538715211, 0.4072855037",
        "0, 3, 12, 0.6666666667, 0.4113042788, 0.9220290545"
    })
    void adjustsTheWaldInterval(
            int bad, int middle, int good, double adjusted, double low, double high) {
        NetScore score = independent(bad, middle, good);

        Interval interval = score.interval(1, Confidence.USUAL);

        assertThat(interval.low() / 100).isCloseTo(low, within(1e-9));
        assertThat(interval.high() / 100).isCloseTo(high, within(1e-9));
        assertThat((interval.low() + interval.high()) / 200).isCloseTo(adjusted, within(1e-9));
    }

    @Test
    void roundsNothing() {
        assertThat(independent(1, 1, 1).value()).isEqualTo(0.0);
        assertThat(independent(1, 0, 5).value()).isCloseTo(66.666666666666, within(1e-9));
    }

    @Test
    void refusesEndsOfDifferentAnswers() {
        Clusters one = Clusters.of(List.of(new OfCustomer(1, 1)));
        Clusters two = Clusters.of(List.of(new OfCustomer(2, 1)));

        assertThatThrownBy(() -> new NetScore(one, two))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /// Each answer of its own customer.
    private static NetScore independent(int bad, int middle, int good) {
        List<OfCustomer> promoters = new ArrayList<>();
        List<OfCustomer> detractors = new ArrayList<>();
        for (int at = 0; at < bad + middle + good; at++) {
            detractors.add(new OfCustomer(1, at < bad ? 1 : 0));
            promoters.add(new OfCustomer(1, at >= bad + middle ? 1 : 0));
        }
        return new NetScore(Clusters.of(promoters), Clusters.of(detractors));
    }
}
