package io.howdidwedo.analyticsservice.statistics.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.howdidwedo.analyticsservice.statistics.Interval;
import io.howdidwedo.analyticsservice.statistics.Interval.Confidence;
import io.howdidwedo.analyticsservice.statistics.Share;
import java.util.List;
import org.junit.jupiter.api.Test;

class StratifiedDifferenceTest {
    /// Bickel, Hammel and O'Connell (1975), Science 187:398-404: men and women admitted to the six
    /// largest departments at Berkeley.
    private static final StratifiedDifference ADMISSIONS =
            new StratifiedDifference(
                    List.of(
                            stratum(512, 825, 89, 108),
                            stratum(353, 560, 17, 25),
                            stratum(120, 325, 202, 593),
                            stratum(138, 417, 131, 375),
                            stratum(53, 191, 94, 393),
                            stratum(22, 373, 24, 341)));

    private static final Stratum ALL_ADMISSIONS = stratum(1198, 2691, 557, 1835);

    @Test
    void agreesWithThePublishedTestWithinDepartments() {
        assertThat(ADMISSIONS.oddsRatio()).hasValueCloseTo(0.9047, within(0.00005));
        assertThat(ADMISSIONS.chiSquare()).isCloseTo(1.4269, within(0.00005));
        assertThat(ADMISSIONS.p()).isCloseTo(0.2323, within(0.00005));
        assertThat(ADMISSIONS.value()).isNegative();
        assertThat(ADMISSIONS.clearsChance(Confidence.USUAL)).isFalse();
    }

    @Test
    void isNotFooledByTheMixAsTheCrudeComparisonIs() {
        StratifiedDifference crude = new StratifiedDifference(List.of(ALL_ADMISSIONS));

        assertThat(crude.oddsRatio()).hasValueCloseTo(1.84108, within(0.00005));
        assertThat(crude.value()).isCloseTo(0.1416, within(0.00005));
        assertThat(crude.clearsChance(Confidence.USUAL)).isTrue();
    }

    /// Rothman, Greenland and Lash (2008), Modern Epidemiology, table 15-1: deaths with tolbutamide
    /// and placebo by age; limits of 90 % as the R package metafor checks them.
    @Test
    void agreesWithThePublishedDifference() {
        StratifiedDifference difference =
                new StratifiedDifference(List.of(stratum(8, 106, 5, 120), stratum(22, 98, 16, 85)));

        Interval interval = difference.interval(new Confidence(0.9));

        assertThat(difference.value()).isCloseTo(0.0349, within(5e-5));
        assertThat(interval.low()).isCloseTo(-0.0176, within(5e-5));
        assertThat(interval.high()).isCloseTo(0.0874, within(5e-5));
        assertThat(difference.oddsRatio()).hasValueCloseTo(1.4031, within(5e-5));
    }

    /// Sides of very different size, so that every part of Sato's variance counts: the limits in
    /// exact fractions by another program.
    @Test
    void agreesWithExactFractionsWhenTheSidesAreUnequal() {
        StratifiedDifference difference =
                new StratifiedDifference(
                        List.of(stratum(27, 30, 40, 100), stratum(45, 50, 30, 80)));

        Interval interval = difference.interval(Confidence.USUAL);

        assertThat(difference.value()).isCloseTo(0.5142857143, within(1e-9));
        assertThat(interval.low()).isCloseTo(0.4156609581, within(1e-9));
        assertThat(interval.high()).isCloseTo(0.6129104704, within(1e-9));
    }

    @Test
    void turnsRoundWhenTheSidesDo() {
        StratifiedDifference back =
                new StratifiedDifference(
                        ADMISSIONS.strata().stream()
                                .map(one -> new Stratum(one.second(), one.first()))
                                .toList());

        Interval interval = ADMISSIONS.interval(Confidence.USUAL);
        Interval mirrored = back.interval(Confidence.USUAL);

        assertThat(back.value()).isCloseTo(-ADMISSIONS.value(), within(1e-15));
        assertThat(mirrored.low()).isCloseTo(-interval.high(), within(1e-12));
        assertThat(mirrored.high()).isCloseTo(-interval.low(), within(1e-12));
        assertThat(back.p()).isCloseTo(ADMISSIONS.p(), within(1e-12));
    }

    @Test
    void isLessSureOfFewerEffectiveAnswers() {
        StratifiedDifference worth =
                new StratifiedDifference(
                        ADMISSIONS.strata().stream()
                                .map(
                                        one ->
                                                new Stratum(
                                                        one.first().worth(4),
                                                        one.second().worth(4)))
                                .toList());

        assertThat(worth.value()).isCloseTo(ADMISSIONS.value(), within(1e-15));
        assertThat(width(worth)).isCloseTo(2 * width(ADMISSIONS), within(1e-12));
    }

    @Test
    void isNotSureOfNoDifferenceBecauseNobodyIsDissatisfied() {
        StratifiedDifference none =
                new StratifiedDifference(List.of(stratum(0, 9, 0, 8), stratum(0, 4, 0, 12)));
        ShareDifference together = new ShareDifference(new Share(0, 13), new Share(0, 20));

        assertThat(none.interval(Confidence.USUAL)).isEqualTo(together.interval(Confidence.USUAL));
        assertThat(none.p()).isEqualTo(1.0);
        assertThat(none.oddsRatio()).isEmpty();
    }

    @Test
    void neverLeavesTheScale() {
        StratifiedDifference most =
                new StratifiedDifference(List.of(stratum(1, 1, 0, 1), stratum(1, 2, 0, 2)));

        assertThat(most.interval(Confidence.USUAL).high()).isEqualTo(1.0);
    }

    @Test
    void comparesNothingWithoutStrata() {
        assertThatThrownBy(() -> new StratifiedDifference(List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static double width(Difference difference) {
        Interval interval = difference.interval(Confidence.USUAL);
        return interval.high() - interval.low();
    }

    private static Stratum stratum(int hits, int n, int otherHits, int otherN) {
        return new Stratum(new Share(hits, n), new Share(otherHits, otherN));
    }
}
