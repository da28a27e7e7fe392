package io.howdidwedo.analyticsservice.statistics.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.howdidwedo.analyticsservice.statistics.Clusters;
import io.howdidwedo.analyticsservice.statistics.Clusters.OfCustomer;
import io.howdidwedo.analyticsservice.statistics.Interval;
import io.howdidwedo.analyticsservice.statistics.Interval.Confidence;
import io.howdidwedo.analyticsservice.statistics.Share;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ShareDifferenceTest {
    /// Newcombe (1998), Statistics in Medicine 17:873-890, example (d).
    @Test
    void agreesWithThePublishedInterval() {
        Interval interval = of(5, 56, 0, 29).interval(Confidence.USUAL);

        assertThat(interval.low()).isCloseTo(-0.0381, within(5e-5));
        assertThat(interval.high()).isCloseTo(0.1926, within(5e-5));
    }

    /// Orders of the Olist public data scored 1 or 2: 225 of 342 delivered later than promised, 463
    /// of 4,822 delivered when promised; values from two independent programs.
    @Test
    void agreesWithIndependentProgramsOnBrokenPromises() {
        ShareDifference broken = of(225, 342, 463, 4822);

        Interval interval = broken.interval(Confidence.USUAL);

        assertThat(broken.first().value()).isCloseTo(0.6578947368, within(1e-9));
        assertThat(broken.second().value()).isCloseTo(0.09601824969, within(1e-9));
        assertThat(interval.low()).isCloseTo(0.5093763483, within(1e-9));
        assertThat(interval.high()).isCloseTo(0.6108109867, within(1e-9));
    }

    /// One of three tiers against the rest, as an independent program compared them.
    @Test
    void agreesWithAnIndependentProgramOnOneOfSeveralComparisons() {
        Interval interval = of(1, 1, 5, 7).interval(Confidence.USUAL.across(3));

        assertThat(interval.low()).isCloseTo(-0.5940919, within(1e-9));
        assertThat(interval.high()).isCloseTo(0.700260713496, within(1e-9));
    }

    /// Pearson's chi-squared without correction, 7.023411 for these four counts.
    @Test
    void isAsProbableAsPearsonsChiSquaredSays() {
        assertThat(of(56, 70, 48, 80).p()).isCloseTo(0.008045081368, within(1e-9));
    }

    @Test
    void clearsChanceWhenNoDifferenceIsLeftOutOfTheInterval() {
        assertThat(of(56, 70, 48, 80).clearsChance(Confidence.USUAL)).isTrue();
        assertThat(of(5, 56, 0, 29).clearsChance(Confidence.USUAL)).isFalse();
    }

    @Test
    void staysFiniteWhenNobodyOrEverybodyIsAHit() {
        for (int hits : new int[] {0, 1}) {
            ShareDifference same = of(20.0 * hits, 20, 30.0 * hits, 30);

            assertThat(same.value()).isEqualTo(0.0);
            assertThat(same.p()).isEqualTo(1.0);
            assertThat(same.interval(Confidence.USUAL).low()).isBetween(-0.2, -0.01);
            assertThat(same.interval(Confidence.USUAL).high()).isBetween(0.01, 0.2);
        }
    }

    @Test
    void neverLeavesTheScale() {
        Interval interval = of(3, 3, 0, 3).interval(Confidence.USUAL);

        assertThat(interval.high()).isEqualTo(1.0);
        assertThat(interval.low()).isBetween(0.0, 1.0);
    }

    @Test
    void turnsRoundWhenTheSidesDo() {
        Random random = new Random(17);
        for (int at = 0; at < 200; at++) {
            Share one = random(random);
            Share other = random(random);
            ShareDifference there = new ShareDifference(one, other);
            ShareDifference back = new ShareDifference(other, one);

            Interval interval = there.interval(Confidence.USUAL);
            Interval mirrored = back.interval(Confidence.USUAL);

            assertThat(back.value()).isEqualTo(-there.value());
            assertThat(mirrored.low()).isCloseTo(-interval.high(), within(1e-12));
            assertThat(mirrored.high()).isCloseTo(-interval.low(), within(1e-12));
            assertThat(back.p()).isCloseTo(there.p(), within(1e-12));
            assertThat(interval.contains(there.value())).isTrue();
            assertThat(there.p()).isBetween(0.0, 1.0);
        }
    }

    @Test
    void isLessSureWhenAnswersOfOneCustomerResembleEachOther() {
        Clusters rest = answers(4, 0, 30, 40);

        Interval apart = ShareDifference.of(answers(1, 20, 20), rest).interval(Confidence.USUAL);
        Interval alike = ShareDifference.of(answers(4, 5, 5), rest).interval(Confidence.USUAL);

        assertThat(alike.low()).isLessThan(apart.low());
        assertThat(alike.high()).isGreaterThan(apart.high());
    }

    private static Share random(Random random) {
        int n = 1 + random.nextInt(60);
        return new Share(random.nextInt(n + 1), n);
    }

    private static ShareDifference of(double hits, double n, double otherHits, double otherN) {
        return new ShareDifference(new Share(hits, n), new Share(otherHits, otherN));
    }

    /// Each customer with so many answers, all hits or none.
    private static Clusters answers(int each, int hitting, int missing) {
        return answers(each, hitting, missing, 0);
    }

    private static Clusters answers(int each, int hitting, int missing, int single) {
        List<OfCustomer> customers = new ArrayList<>();
        customers.addAll(Collections.nCopies(hitting, new OfCustomer(each, each)));
        customers.addAll(Collections.nCopies(missing, new OfCustomer(each, 0)));
        customers.addAll(Collections.nCopies(single, new OfCustomer(1, 1)));
        return Clusters.of(customers);
    }
}
