package io.howdidwedo.analyticsservice.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.howdidwedo.analyticsservice.statistics.ClusteredRatio.OfCustomer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ClusteredRatioTest {
    private static final double DRAWN = 15.0 / 757;
    private static final double WEIGHT = 6194.0 / 183;

    /// The one-stage cluster sample of Lumley's R package survey (vignette "survey"): the schools
    /// of 15 districts out of 757 by number, performance in 2000, enrolled and tested pupils.
    private static final List<District> DISTRICTS =
            List.of(
                    new District(11, 7359, 6081, 4895),
                    new District(4, 1888, 1436, 1184),
                    new District(2, 905, 680, 532),
                    new District(13, 8593, 6958, 5935),
                    new District(2, 1116, 683, 610),
                    new District(4, 2493, 1641, 1373),
                    new District(4, 2077, 1668, 1461),
                    new District(16, 11369, 9025, 7573),
                    new District(9, 6386, 2180, 1877),
                    new District(34, 22508, 15038, 12618),
                    new District(21, 13761, 14968, 12292),
                    new District(37, 20394, 25814, 22452),
                    new District(13, 9372, 6777, 6047),
                    new District(1, 551, 274, 199),
                    new District(12, 9111, 7375, 6431));

    private record District(int schools, int performance, int enrolled, int tested) {}

    @Test
    void agreesWithThePublishedMean() {
        Estimate mean =
                districts(one -> new OfCustomer(one.performance(), one.schools()))
                        .estimate(DRAWN)
                        .orElseThrow();

        assertThat(mean.value()).isCloseTo(644.17, within(0.005));
        assertThat(mean.standardError()).isCloseTo(23.542, within(0.0005));
        assertThat(mean.degrees()).isEqualTo(14);
    }

    @Test
    void agreesWithThePublishedTotal() {
        Estimate total =
                districts(one -> new OfCustomer(one.enrolled(), 1))
                        .total(WEIGHT, DRAWN)
                        .orElseThrow();

        assertThat(total.value()).isCloseTo(3404940, within(0.5));
        assertThat(total.standardError()).isCloseTo(932235, within(0.5));
    }

    @Test
    void agreesWithThePublishedRatio() {
        Estimate ratio =
                districts(one -> new OfCustomer(one.tested(), one.enrolled()))
                        .estimate(DRAWN)
                        .orElseThrow();

        assertThat(ratio.value()).isCloseTo(0.8497087, within(5e-8));
        assertThat(ratio.standardError()).isCloseTo(0.008386297, within(5e-10));
    }

    /// 5,164 delivered orders of the Olist public data by score from 1 to 5, those delivered when
    /// promised and those not.
    @Test
    void isThePooledMeanOfTheCommonScale() {
        int[] scores = {337 + 190, 126 + 35, 397 + 33, 982 + 33, 2980 + 51};
        List<OfCustomer> each = new ArrayList<>();
        for (int score = 0; score < scores.length; score++) {
            each.addAll(Collections.nCopies(scores[score], new OfCustomer(25.0 * score, 1)));
        }

        assertThat(ClusteredRatio.of(each).value()).isCloseTo(78.37916344, within(5e-9));
    }

    @Test
    void isTheUsualErrorOfAMeanWhenEachCustomerAnswersOnce() {
        Estimate mean = mean(of(50, 1), of(60, 1), of(70, 1)).orElseThrow();

        assertThat(mean.value()).isEqualTo(60.0);
        assertThat(mean.standardError()).isCloseTo(10 / Math.sqrt(3), within(1e-12));
    }

    @Test
    void isNoSurerWhenCustomersRepeatThemselves() {
        Estimate once = mean(of(50, 1), of(60, 1), of(70, 1)).orElseThrow();
        Estimate often = mean(of(500, 10), of(600, 10), of(700, 10)).orElseThrow();

        assertThat(often.standardError()).isCloseTo(once.standardError(), within(1e-12));
    }

    @Test
    void weighsCustomersByTheirAnswers() {
        assertThat(ClusteredRatio.of(List.of(of(90, 1), of(30, 3))).value()).isEqualTo(30.0);
    }

    @Test
    void shrinksWithTheCustomersThatWereNotDrawn() {
        ClusteredRatio ratio = ClusteredRatio.of(List.of(of(50, 1), of(60, 1), of(70, 1)));

        double all = ratio.estimate().orElseThrow().standardError();

        assertThat(ratio.estimate(0.75).orElseThrow().standardError())
                .isCloseTo(all / 2, within(1e-12));
    }

    @Test
    void addsUpOverDisjointCustomers() {
        ClusteredRatio some = ClusteredRatio.of(List.of(of(50, 1), of(130, 2)));
        ClusteredRatio more = ClusteredRatio.of(List.of(of(70, 1)));

        assertThat(some.plus(more))
                .isEqualTo(ClusteredRatio.of(List.of(of(70, 1), of(50, 1), of(130, 2))));
    }

    @Test
    void saysNothingOfChanceWhenNothingShowsIt() {
        assertThat(mean(of(200, 3))).isEmpty();
        assertThat(mean(of(100, 3), of(200, 6), of(33.333333333333336, 1))).isEmpty();
    }

    @Test
    void leavesOutCustomersWithoutAnswer() {
        assertThat(ClusteredRatio.of(List.of(of(0, 0), of(70, 1))).customers()).isEqualTo(1);
    }

    private static ClusteredRatio districts(Function<District, OfCustomer> sums) {
        return ClusteredRatio.of(DISTRICTS.stream().map(sums).toList());
    }

    private static Optional<Estimate> mean(OfCustomer... each) {
        return ClusteredRatio.of(Stream.of(each).toList()).estimate();
    }

    private static OfCustomer of(double sum, double answers) {
        return new OfCustomer(sum, answers);
    }
}
