package io.howdidwedo.analyticsservice.statistics.excellence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.howdidwedo.analyticsservice.statistics.Clusters;
import io.howdidwedo.analyticsservice.statistics.Clusters.OfCustomer;
import io.howdidwedo.analyticsservice.statistics.comparison.Segment;
import io.howdidwedo.analyticsservice.statistics.comparison.ShareDifference;
import io.howdidwedo.analyticsservice.statistics.comparison.StratifiedDifference;
import io.howdidwedo.analyticsservice.statistics.excellence.Excellence.Outcome;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BiasTest {
    private static final double MARGIN = 0.1;

    @Test
    void isExcludedWhenAllTiersAreSurelyWithinTheMargin() {
        assertThat(of(tier(900, 1000), tier(890, 1000), tier(905, 1000))).isEqualTo(Outcome.PASS);
    }

    @Test
    void isShownByOneTierSurelyBeyondTheMargin() {
        assertThat(of(tier(900, 1000), tier(700, 1000), tier(905, 1000))).isEqualTo(Outcome.FAIL);
    }

    @Test
    void isNotExcludedBecauseNoDifferenceWasFound() {
        assertThat(of(tier(18, 20), tier(18, 20))).isEqualTo(Outcome.NOT_SHOWN);
    }

    @Test
    void isNotShownByASureDifferenceWithinTheMargin() {
        assertThat(of(tier(9200, 10000), tier(9000, 10000))).isEqualTo(Outcome.PASS);
        assertThat(of(tier(370, 400), tier(340, 400))).isEqualTo(Outcome.NOT_SHOWN);
    }

    /// It differs, and not by chance, but maybe by less than what matters.
    @Test
    void isNotShownByADifferenceThatMayBeWithinTheMargin() {
        assertThat(of(tier(29, 40), tier(37, 40))).isEqualTo(Outcome.NOT_SHOWN);
        assertThat(of(tier(700, 1000), tier(830, 1000))).isEqualTo(Outcome.NOT_SHOWN);
        assertThat(of(tier(700, 1000), tier(850, 1000))).isEqualTo(Outcome.FAIL);
    }

    /// Newcombe's interval of 24/40 less 37/40 ends at -.14 with 95 %, at -.11 for one of two tiers
    /// and at -.08 for one of five, though the others are 37/40 together all the same.
    @Test
    void asksMoreOfMoreComparisons() {
        assertThat(of(tier(24, 40), tier(37, 40))).isEqualTo(Outcome.FAIL);
        assertThat(of(tier(24, 40), tier(9, 10), tier(9, 10), tier(9, 10), tier(10, 10)))
                .isEqualTo(Outcome.NOT_SHOWN);
    }

    @Test
    void isNotShownByFewerThanFiveCustomersNorByASingleTier() {
        assertThat(of(tier(0, 4), tier(900, 1000))).isEqualTo(Outcome.NOT_SHOWN);
        assertThat(of(tier(900, 1000))).isEqualTo(Outcome.NOT_SHOWN);
        assertThat(of()).isEqualTo(Outcome.NOT_SHOWN);
    }

    /// The first tier asks for repairs only, of which fewer satisfy anybody.
    @Test
    void isNotShownByAnotherMixOfOfferings() {
        Segment repairs = tier(customers(700, 1000), customers(0, 0));
        Segment both = tier(customers(70, 100), customers(855, 900));

        assertThat(ShareDifference.of(repairs.all(), both.all()).value()).isLessThan(-0.2);
        assertThat(repairs.less(both).orElseThrow())
                .isInstanceOf(StratifiedDifference.class)
                .satisfies(one -> assertThat(one.value()).isCloseTo(0, within(1e-12)));
        assertThat(of(repairs, both)).isEqualTo(Outcome.NOT_SHOWN);
    }

    @Test
    void isHiddenByTheMixButFoundOfferingByOffering() {
        Segment worse = tier(customers(50, 100), customers(720, 900));
        Segment better = tier(customers(630, 900), customers(98, 100));

        assertThat(worse.all().share()).isGreaterThan(better.all().share());
        assertThat(of(worse, better)).isEqualTo(Outcome.FAIL);
    }

    @Test
    void comparesAsAWholeWhatHasTheSameMix() {
        Segment one = tier(customers(500, 700), customers(250, 300));
        Segment other = tier(customers(480, 650), customers(300, 350));

        assertThat(one.less(other).orElseThrow()).isInstanceOf(ShareDifference.class);
    }

    @Test
    void isNotShownWithoutAnOfferingInCommon() {
        Segment repairs = tier(customers(700, 1000), customers(0, 0));
        Segment payslips = tier(customers(0, 0), customers(990, 1000));

        assertThat(repairs.less(payslips)).isEmpty();
        assertThat(of(repairs, payslips)).isEqualTo(Outcome.NOT_SHOWN);
    }

    @Test
    void refusesATierWhoseOfferingsAreNotAllItsAnswers() {
        Clusters all = customers(9, 10);

        assertThatThrownBy(() -> new Segment(all, Map.of("repair", customers(4, 5))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Outcome of(Segment... tiers) {
        return Bias.of(List.of(tiers), MARGIN).overall();
    }

    private static Segment tier(int hits, int answers) {
        return tier(customers(hits, answers), customers(0, 0));
    }

    private static Segment tier(Clusters repairs, Clusters payslips) {
        return new Segment(repairs.plus(payslips), Map.of("repair", repairs, "payslip", payslips));
    }

    /// Each with one answer.
    private static Clusters customers(int hits, int answers) {
        return Clusters.of(
                IntStream.range(0, answers)
                        .mapToObj(at -> new OfCustomer(1, at < hits ? 1 : 0))
                        .toList());
    }
}
