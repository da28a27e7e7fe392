package io.howdidwedo.analyticsservice.statistics.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.howdidwedo.analyticsservice.statistics.Interval;
import io.howdidwedo.analyticsservice.statistics.Interval.Confidence;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeanDifferenceTest {
    /// Student (1908), Biometrika 6:1-25: hours of sleep gained with two drugs, taken as two groups
    /// as in the help of R's t.test.
    private static final CustomerMeans ONE =
            CustomerMeans.of(List.of(0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0));

    private static final CustomerMeans OTHER =
            CustomerMeans.of(List.of(1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4));

    @Test
    void agreesWithThePublishedExample() {
        MeanDifference difference = MeanDifference.between(ONE, OTHER).orElseThrow();

        Interval interval = difference.interval(Confidence.USUAL);

        assertThat(difference.value()).isCloseTo(-1.58, within(1e-12));
        assertThat(difference.estimate().degrees()).isCloseTo(17.776, within(5e-4));
        assertThat(difference.p()).isCloseTo(0.07939, within(5e-6));
        assertThat(interval.low()).isCloseTo(-3.3654832, within(5e-8));
        assertThat(interval.high()).isCloseTo(0.2054832, within(5e-8));
        assertThat(difference.clearsChance(Confidence.USUAL)).isFalse();
        assertThat(difference.clearsChance(new Confidence(0.9))).isTrue();
    }

    @Test
    void turnsRoundWhenTheSidesDo() {
        MeanDifference there = MeanDifference.between(ONE, OTHER).orElseThrow();
        MeanDifference back = MeanDifference.between(OTHER, ONE).orElseThrow();

        assertThat(back.value()).isEqualTo(-there.value());
        assertThat(back.p()).isEqualTo(there.p());
        assertThat(back.interval(Confidence.USUAL).low())
                .isEqualTo(-there.interval(Confidence.USUAL).high());
    }

    @Test
    void addsUpOverDisjointCustomers() {
        CustomerMeans some = CustomerMeans.of(List.of(70.0, 80.0));

        assertThat(some.plus(CustomerMeans.of(List.of(95.0))))
                .isEqualTo(CustomerMeans.of(List.of(70.0, 80.0, 95.0)));
    }

    @Test
    void takesOneSideForSureWhenAllItsCustomersAreAlike() {
        CustomerMeans alike = CustomerMeans.of(List.of(100.0, 100.0, 100.0));
        CustomerMeans apart = CustomerMeans.of(List.of(70.0, 80.0, 90.0));

        MeanDifference difference = MeanDifference.between(alike, apart).orElseThrow();

        assertThat(difference.value()).isEqualTo(20.0);
        assertThat(difference.estimate().degrees()).isCloseTo(2, within(1e-9));
    }

    @Test
    void saysNothingOfChanceWhenNothingShowsIt() {
        CustomerMeans single = CustomerMeans.of(List.of(70.0));
        CustomerMeans alike = CustomerMeans.of(List.of(33.3, 33.3, 33.3));
        CustomerMeans others = CustomerMeans.of(List.of(66.6, 66.6, 66.6));

        assertThat(MeanDifference.between(single, ONE)).isEmpty();
        assertThat(MeanDifference.between(ONE, single)).isEmpty();
        assertThat(MeanDifference.between(alike, others)).isEmpty();
    }
}
