package io.howdidwedo.analyticsservice.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.howdidwedo.analyticsservice.statistics.ClusteredRatio;
import io.howdidwedo.analyticsservice.statistics.Clusters;
import io.howdidwedo.analyticsservice.statistics.Clusters.OfCustomer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChangeTest {
    /// 56 of 70 against 48 of 80 (Newcombe 1998, Statistics in Medicine 17:873-890, table II):
    /// .0524 to .3339, and a little more where each customer is a cluster.
    @Test
    void tellsTheDifferenceOfTwoShares() {
        Change change = Change.between(Metric.CSAT, share(56, 70), share(48, 80)).orElseThrow();

        assertThat(change.value()).isCloseTo(0.2, within(1e-12));
        assertThat(change.interval().low()).isCloseTo(0.0524, within(2e-3));
        assertThat(change.interval().high()).isCloseTo(0.3339, within(2e-3));
        assertThat(change.clearsChance()).isTrue();
    }

    @Test
    void doesNotTakeChanceForAChange() {
        assertThat(Change.between(Metric.CSAT, share(56, 80), share(48, 80)))
                .hasValueSatisfying(change -> assertThat(change.clearsChance()).isFalse());
    }

    @Test
    void comparesMeansByTheirStandardErrors() {
        Change change =
                Change.between(
                                Metric.PERFORMANCE,
                                mean(60, 70, 80, 70, 70),
                                mean(40, 50, 60, 50, 50))
                        .orElseThrow();

        // Both have s = 7.071, so t with 8 degrees: 2.306 * sqrt(2 * 10) to either side.
        assertThat(change.value()).isCloseTo(20, within(1e-9));
        assertThat(change.interval().low()).isCloseTo(9.688, within(0.001));
        assertThat(change.interval().high()).isCloseTo(30.312, within(0.001));
    }

    @Test
    void comparesNetScoresWhoeverTheyAreOf() {
        Change change =
                Change.between(Metric.NPS, net(60, 20, 100), net(30, 40, 100)).orElseThrow();

        assertThat(change.value()).isCloseTo(50, within(1e-9));
        assertThat(change.clearsChance()).isTrue();
    }

    @Test
    void tellsNothingWhereOneOfTheTwoIsWithheld() {
        assertThat(Change.between(Metric.CSAT, share(4, 4), share(48, 80))).isEmpty();
        assertThat(Change.between(Metric.CSAT, share(48, 80), Counted.nothing(Metric.CSAT)))
                .isEmpty();
        assertThat(Change.between(Metric.ANSWERS, share(48, 80), share(48, 80))).isEmpty();
    }

    private static Counted share(int hits, int customers) {
        return new Counted.Hits(clusters(hits, customers), clusters(0, customers));
    }

    private static Counted net(int good, int bad, int customers) {
        return new Counted.Hits(clusters(good, customers), clusters(bad, customers));
    }

    private static Clusters clusters(int hits, int customers) {
        List<OfCustomer> each = new ArrayList<>();
        for (int at = 0; at < customers; at++) {
            each.add(new OfCustomer(1, at < hits ? 1 : 0));
        }
        return Clusters.of(each);
    }

    private static Counted mean(double... values) {
        return new Counted.Amounts(
                ClusteredRatio.of(
                        Arrays.stream(values)
                                .boxed()
                                .map(one -> new ClusteredRatio.OfCustomer(one, 1))
                                .toList()));
    }
}
