package io.howdidwedo.analyticsservice.statistics.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.howdidwedo.analyticsservice.statistics.Clusters;
import io.howdidwedo.analyticsservice.statistics.Clusters.OfCustomer;
import io.howdidwedo.analyticsservice.statistics.Interval;
import io.howdidwedo.analyticsservice.statistics.Share;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ControlChartTest {
    /// Montgomery, Introduction to Statistical Quality Control: cans of orange juice that leak, in
    /// 30 samples of 50.
    private static final List<Integer> LEAKING =
            List.of(
                    12, 15, 8, 10, 4, 7, 16, 9, 14, 10, 5, 6, 17, 12, 22, 8, 10, 5, 13, 11, 20, 18,
                    24, 15, 9, 12, 7, 13, 9, 6);

    private static final ControlChart CANS =
            ControlChart.around(LEAKING.stream().mapToInt(one -> one).sum() / 1500.0, 1);

    @Test
    void agreesWithThePublishedLimits() {
        Interval limits = CANS.sigmaLimits(50);

        assertThat(CANS.expected()).isCloseTo(0.2313, within(1e-4));
        assertThat(limits.low()).isCloseTo(0.0524, within(1e-4));
        assertThat(limits.high()).isCloseTo(0.4102, within(1e-4));
        assertThat(IntStream.rangeClosed(1, 30))
                .filteredOn(at -> !limits.contains(LEAKING.get(at - 1) / 50.0))
                .containsExactly(15, 23);
    }

    /// Quantiles .00135 of the binomial distribution of 50 and of 10, by scipy 1.17.
    @Test
    void takesTheBinomialDistributionItself() {
        assertThat(CANS.exactLimits(50)).isEqualTo(new Interval(4 / 50.0, 21 / 50.0));
        assertThat(CANS.exactLimits(10)).isEqualTo(new Interval(0, 7 / 10.0));
        assertThat(IntStream.rangeClosed(1, 30))
                .filteredOn(at -> CANS.signals(new Share(LEAKING.get(at - 1), 50)))
                .containsExactly(15, 23);
    }

    @Test
    void signalsABetterPeriodAsWell() {
        assertThat(CANS.signals(new Share(3, 50))).isTrue();
        assertThat(CANS.signals(new Share(4, 50))).isFalse();
    }

    @Test
    void staysWithinNoneAndAll() {
        assertThat(ControlChart.around(0.01, 1).sigmaLimits(20).low()).isEqualTo(0.0);
        assertThat(ControlChart.around(0.99, 1).sigmaLimits(20).high()).isEqualTo(1.0);
    }

    /// 25 independent answers instead of 50, by scipy 1.17.
    @Test
    void isWiderWhenAnswersOfOneCustomerResembleEachOther() {
        ControlChart clustered = ControlChart.around(CANS.expected(), 2);

        assertThat(clustered.exactLimits(50)).isEqualTo(new Interval(0, 13 / 25.0));
        assertThat(clustered.sigmaLimits(50)).isEqualTo(CANS.sigmaLimits(25));
    }

    @Test
    void countsHowManyStandardErrorsAPeriodIsOff() {
        ControlChart chart = ControlChart.around(0.2, 1);

        assertThat(chart.deviation(new Share(28, 100)).value()).isCloseTo(2, within(1e-12));
        assertThat(chart.deviation(new Share(12, 100)).value()).isCloseTo(-2, within(1e-12));
        assertThat(ControlChart.around(0.2, 4).deviation(new Share(112, 400)).value())
                .isCloseTo(2, within(1e-12));
    }

    /// Of 20 answers 2 are expected: 4 of them are as seldom as a normal variable of 1.3528
    /// (binomial P(X < 4) + P(X = 4) / 2 = .911936, counted out), where the usual formula says
    /// 1.49.
    @Test
    void takesFewHitsForAsSeldomAsTheyAre() {
        assertThat(ControlChart.around(0.1, 1).deviation(new Share(4, 20)).value())
                .isCloseTo(1.352774, within(1e-6));
    }

    /// Fisher's exact test tells 10 of 30 from 40 of 400 with p = .00092 to the upper side and 9
    /// with .00346 (counted out): the upper limit for .00135 is 9 of 30.
    @Test
    void allowsForWhatTheEarlierAnswersOweToChance() {
        ControlChart chart = new ControlChart(0.1, 1, 400);

        assertThat(chart.exactLimits(30).high()).isEqualTo(9 / 30.0);
        assertThat(chart.signals(new Share(10, 30))).isTrue();
        assertThat(chart.signals(new Share(9, 30))).isFalse();
    }

    @Test
    void expectsWhatEarlierAnswersShowed() {
        Clusters earlier = Clusters.of(List.of(new OfCustomer(5, 1), new OfCustomer(5, 4)));

        ControlChart chart = ControlChart.after(earlier);

        assertThat(chart)
                .isEqualTo(
                        new ControlChart(0.5, earlier.designEffect(), 10 / earlier.designEffect()));
    }

    @Test
    void thinksAFirstHitPossibleAndAMissToo() {
        Clusters never = Clusters.of(Collections.nCopies(49, new OfCustomer(1, 0)));
        Clusters always = Clusters.of(Collections.nCopies(49, new OfCustomer(1, 1)));

        assertThat(ControlChart.after(never).expected()).isCloseTo(0.01, within(1e-12));
        assertThat(ControlChart.after(always).expected()).isCloseTo(0.99, within(1e-12));
        assertThat(ControlChart.after(never).signals(new Share(1, 40))).isFalse();
        assertThat(ControlChart.after(never).signals(new Share(8, 40))).isTrue();
    }

    @Test
    void refusesWhatCannotBeExpected() {
        assertThatThrownBy(() -> ControlChart.around(0, 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ControlChart.around(0.5, 0.5))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CANS.exactLimits(0)).isInstanceOf(IllegalArgumentException.class);
    }
}
