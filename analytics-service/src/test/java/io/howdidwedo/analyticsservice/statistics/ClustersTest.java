package io.howdidwedo.analyticsservice.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.howdidwedo.analyticsservice.statistics.Clusters.OfCustomer;
import io.howdidwedo.analyticsservice.statistics.Interval.Confidence;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClustersTest {
    @Test
    void countsEveryAnswerInFullWhenEachIsOfAnotherCustomer() {
        Clusters clusters =
                Clusters.of(
                        List.of(
                                new OfCustomer(1, 1),
                                new OfCustomer(1, 0),
                                new OfCustomer(1, 1),
                                new OfCustomer(1, 0)));

        assertThat(clusters.designEffect()).isCloseTo(4 / 3.0, within(1e-12));
        assertThat(clusters.share()).isEqualTo(0.5);
    }

    @Test
    void countsACustomerOnceWhenTheirAnswersAreAllAlike() {
        Clusters clusters = Clusters.of(List.of(new OfCustomer(5, 5), new OfCustomer(5, 5)));

        assertThat(clusters.designEffect()).isEqualTo(5.0);
        assertThat(clusters.interval(Confidence.USUAL))
                .isEqualTo(Wilson.of(2, 2, Confidence.USUAL));
    }

    @Test
    void countsASingleCustomerAsOneAnswer() {
        Clusters clusters = Clusters.of(List.of(new OfCustomer(3, 2)));

        assertThat(clusters.designEffect()).isEqualTo(3.0);
    }

    @Test
    void neverTakesAnswersForMoreThanTheyAre() {
        Clusters clusters = Clusters.of(Collections.nCopies(20, new OfCustomer(2, 1)));

        assertThat(clusters.designEffect()).isEqualTo(1.0);
    }

    @Test
    void leavesOutCustomersWithoutAnswer() {
        assertThat(Clusters.of(List.of(new OfCustomer(0, 0), new OfCustomer(2, 1))).customers())
                .isEqualTo(1);
    }

    @Test
    void addsUpOverDisjointCustomers() {
        Clusters some = Clusters.of(List.of(new OfCustomer(3, 1), new OfCustomer(2, 2)));
        Clusters more = Clusters.of(List.of(new OfCustomer(4, 3)));

        assertThat(some.plus(more))
                .isEqualTo(
                        Clusters.of(
                                List.of(
                                        new OfCustomer(4, 3),
                                        new OfCustomer(2, 2),
                                        new OfCustomer(3, 1))));
    }

    @Test
    void isWorthFewerAnswersButTheSameShare() {
        Share effective = Clusters.of(List.of(new OfCustomer(3, 2))).effective();

        assertThat(effective.n()).isEqualTo(1.0);
        assertThat(effective.value()).isCloseTo(2 / 3.0, within(1e-15));
    }
}
