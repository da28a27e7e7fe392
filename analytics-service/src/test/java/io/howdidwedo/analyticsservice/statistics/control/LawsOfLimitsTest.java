package io.howdidwedo.analyticsservice.statistics.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.analyticsservice.statistics.Interval;
import io.howdidwedo.analyticsservice.statistics.Interval.Confidence;
import io.howdidwedo.analyticsservice.statistics.Share;
import io.howdidwedo.analyticsservice.statistics.control.ControlChart.Caution;
import io.howdidwedo.analyticsservice.statistics.control.Ewma.Deviation;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/// What must hold of limits and drifts whatever the numbers are.
class LawsOfLimitsTest {
    private static final int CASES = 200;
    private static final Offset<Double> NEARLY = Offset.offset(1e-9);

    private final Random chance = new Random(20_261_129);

    /// Counted by the binomial coefficients themselves: no more than half of what is left falls
    /// beyond either limit, and with one hit more or less it would.
    @Test
    void leaveNoMoreToChanceThanTheySayAndNoLess() {
        each(
                () -> {
                    int n = 1 + chance.nextInt(120);
                    double expected = chance.nextDouble();
                    double beyond = 0.005 + 0.1 * chance.nextDouble();
                    Interval limits =
                            BinomialLimits.of(expected, n, new Confidence(1 - 2 * beyond));
                    long low = Math.round(limits.low() * n);
                    long high = Math.round(limits.high() * n);
                    double[] at = probabilities(n, expected);
                    assertThat(sum(at, 0, low - 1)).isLessThanOrEqualTo(beyond + 1e-9);
                    assertThat(sum(at, 0, low)).isGreaterThan(beyond - 1e-9);
                    assertThat(sum(at, high + 1, n)).isLessThanOrEqualTo(beyond + 1e-9);
                    assertThat(sum(at, high, n)).isGreaterThan(beyond - 1e-9);
                });
    }

    @Test
    void theExtraordinaryIsFurtherOutThanTheNotable() {
        each(
                () -> {
                    Funnel funnel = new Funnel(chance.nextDouble(), 1 + 2 * chance.nextDouble());
                    int answers = 1 + chance.nextInt(2_000);
                    Interval notable = funnel.notable(answers);
                    Interval extraordinary = funnel.extraordinary(answers);
                    assertThat(notable.liesBetween(extraordinary.low(), extraordinary.high()))
                            .isTrue();
                    assertThat(extraordinary.liesBetween(0, 1)).isTrue();
                });
    }

    @Test
    void muchLargerUnitsHaveNarrowerLimits() {
        each(
                () -> {
                    Funnel funnel = new Funnel(0.1 + 0.8 * chance.nextDouble(), 1);
                    int answers = 20 + chance.nextInt(100);
                    assertThat(width(funnel.notable(answers * 9.0)))
                            .isLessThan(width(funnel.notable(answers)));
                });
    }

    /// The limits that a page draws and the verdict on a month are worked out apart: no month lies
    /// within the one and beyond the other.
    @Test
    void whatIsDrawnAndWhatSignalsAgree() {
        each(
                () -> {
                    int earlier = 1 + chance.nextInt(120);
                    PredictedLimits limits =
                            new PredictedLimits(
                                    chance.nextInt(earlier + 1),
                                    earlier,
                                    new Confidence(0.8 + 0.199 * chance.nextDouble()));
                    int answers = 1 + chance.nextInt(60);
                    Interval drawn = limits.of(answers);
                    for (int hits = 0; hits <= answers; hits++) {
                        assertThat(limits.exclude(hits, answers))
                                .as("%d of %d after %s", hits, answers, limits)
                                .isNotEqualTo(drawn.contains((double) hits / answers));
                    }
                });
    }

    /// A year of months is looked at again and again, and takes long to find.
    @Test
    void areFoundOnce() {
        Interval first = new PredictedLimits(300, 1_500, Caution.THREE_SIGMA).of(700);

        assertThat(new PredictedLimits(300, 1_500, Caution.THREE_SIGMA).of(700)).isSameAs(first);
        assertThat(new PredictedLimits(301, 1_500, Caution.THREE_SIGMA).of(700))
                .isNotEqualTo(first);
        assertThat(new PredictedLimits(300, 1_500, Caution.THREE_SIGMA).of(701))
                .isNotEqualTo(first);
    }

    @Test
    void missesHaveTheMirroredLimitsOfHits() {
        each(
                () -> {
                    int earlier = 1 + chance.nextInt(200);
                    int hits = chance.nextInt(earlier + 1);
                    int answers = 1 + chance.nextInt(100);
                    Interval ofHits =
                            new PredictedLimits(hits, earlier, Caution.THREE_SIGMA).of(answers);
                    Interval ofMisses =
                            new PredictedLimits(earlier - hits, earlier, Caution.THREE_SIGMA)
                                    .of(answers);
                    assertThat(ofMisses.low()).isCloseTo(1 - ofHits.high(), NEARLY);
                    assertThat(ofMisses.high()).isCloseTo(1 - ofHits.low(), NEARLY);
                });
    }

    /// What was seen before is never itself beyond what it leads to expect.
    @Test
    void whatWasExpectedNeverSignals() {
        each(
                () -> {
                    int n = 1 + chance.nextInt(300);
                    int hits = 1 + chance.nextInt(Math.max(1, n - 1));
                    if (hits < n) {
                        ControlChart chart =
                                new ControlChart((double) hits / n, 1 + chance.nextDouble(), 1 + n);
                        assertThat(chart.signals(new Share(hits, n))).as("%s", chart).isFalse();
                    }
                });
    }

    @Test
    void moreOfTheSameNeverEndsASignal() {
        each(
                () -> {
                    ControlChart chart = ControlChart.around(0.2 + 0.6 * chance.nextDouble(), 1);
                    int n = 5 + chance.nextInt(200);
                    boolean signalled = false;
                    for (int hits = (int) Math.ceil(chart.expected() * n); hits <= n; hits++) {
                        boolean signals = chart.signals(new Share(hits, n));
                        assertThat(signals || !signalled).isTrue();
                        signalled = signals;
                    }
                });
    }

    /// Turned round, a drift upwards is one downwards, found in the same month.
    @Test
    void aDriftIsTheSameInEitherDirection() {
        each(
                () -> {
                    List<Deviation> figures = new ArrayList<>();
                    List<Deviation> turned = new ArrayList<>();
                    double shift = chance.nextGaussian();
                    for (int at = 0; at < 24; at++) {
                        double value = shift + chance.nextGaussian();
                        double inherited = chance.nextDouble();
                        figures.add(new Deviation(value, inherited));
                        turned.add(new Deviation(-value, inherited));
                    }
                    List<Ewma.Point> one = Ewma.USUAL.over(figures);
                    List<Ewma.Point> other = Ewma.USUAL.over(turned);
                    assertThat(other)
                            .extracting(Ewma.Point::signals)
                            .isEqualTo(one.stream().map(Ewma.Point::signals).toList());
                    assertThat(other.getLast().average())
                            .isCloseTo(-one.getLast().average(), NEARLY);
                });
    }

    /// An average never leaves what it averages, and later figures do not change earlier points.
    @Test
    void anAverageStaysAmongItsFigures() {
        each(
                () -> {
                    List<Deviation> figures = new ArrayList<>();
                    double furthest = 0;
                    for (int at = 0; at < 30; at++) {
                        double value = 3 * chance.nextGaussian();
                        furthest = Math.max(furthest, Math.abs(value));
                        figures.add(Deviation.known(value));
                    }
                    Ewma ewma = new Ewma(0.01 + 0.99 * chance.nextDouble(), 3);
                    List<Ewma.Point> points = ewma.over(figures);
                    for (Ewma.Point point : points) {
                        assertThat(Math.abs(point.average())).isLessThanOrEqualTo(furthest);
                    }
                    assertThat(ewma.over(figures.subList(0, 10))).isEqualTo(points.subList(0, 10));
                });
    }

    private void each(Runnable law) {
        for (int at = 0; at < CASES; at++) {
            law.run();
        }
    }

    private static double[] probabilities(int n, double p) {
        double[] at = new double[n + 1];
        double choose = 0;
        for (int hits = 0; hits <= n; hits++) {
            at[hits] = Math.exp(choose + hits * Math.log(p) + (n - hits) * Math.log1p(-p));
            choose += Math.log(n - hits) - Math.log(hits + 1.0);
        }
        return at;
    }

    private static double sum(double[] at, long first, long last) {
        double sum = 0;
        for (long hits = Math.max(0, first); hits <= last; hits++) {
            sum += at[(int) hits];
        }
        return sum;
    }

    private static double width(Interval interval) {
        return interval.high() - interval.low();
    }
}
