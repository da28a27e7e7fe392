package io.howdidwedo.analyticsservice.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.analyticsservice.statistics.Clusters.OfCustomer;
import io.howdidwedo.analyticsservice.statistics.Interval.Confidence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/// What must hold of shares, net scores, means and waits whatever the numbers are.
class LawsOfSharesTest {
    private static final int CASES = 400;
    private static final Offset<Double> NEARLY = Offset.offset(1e-9);

    private final Random chance = new Random(20_261_129);

    @Test
    void anIntervalHoldsItsShareAndStaysBetweenNoneAndAll() {
        each(
                () -> {
                    Share share = share();
                    Interval interval = share.interval(confidence());
                    assertThat(interval.contains(share.value())).as("%s", share).isTrue();
                    assertThat(interval.liesBetween(0, 1)).as("%s", share).isTrue();
                });
    }

    @Test
    void missesMirrorHits() {
        each(
                () -> {
                    Share hits = share();
                    Confidence confidence = confidence();
                    Interval one = hits.interval(confidence);
                    Interval other = new Share(hits.misses(), hits.n()).interval(confidence);
                    assertThat(other.low()).isCloseTo(1 - one.high(), NEARLY);
                    assertThat(other.high()).isCloseTo(1 - one.low(), NEARLY);
                });
    }

    @Test
    void moreHitsNeverLowerAnInterval() {
        each(
                () -> {
                    int n = 1 + chance.nextInt(300);
                    int hits = chance.nextInt(n);
                    Interval fewer = new Share(hits, n).interval(Confidence.USUAL);
                    Interval more = new Share(hits + 1, n).interval(Confidence.USUAL);
                    assertThat(more.low()).isGreaterThan(fewer.low());
                    assertThat(more.high()).isGreaterThan(fewer.high());
                });
    }

    @Test
    void moreAnswersAreSurerAndMoreSurenessIsWider() {
        each(
                () -> {
                    Share share = share();
                    Share more = new Share(2 * share.hits(), 2 * share.n());
                    Interval usual = share.interval(Confidence.USUAL);
                    assertThat(width(more.interval(Confidence.USUAL))).isLessThan(width(usual));
                    Interval surer = share.interval(new Confidence(0.99));
                    assertThat(usual.liesBetween(surer.low(), surer.high())).isTrue();
                    Confidence several = Confidence.USUAL.across(2 + chance.nextInt(20));
                    assertThat(width(share.interval(several))).isGreaterThan(width(usual));
                });
    }

    @Test
    void clustersAddUpHoweverTheyAreParted() {
        each(
                () -> {
                    List<OfCustomer> customers = customers();
                    int cut = chance.nextInt(customers.size() + 1);
                    Clusters all = Clusters.of(customers);
                    Clusters parts =
                            Clusters.of(customers.subList(cut, customers.size()))
                                    .plus(Clusters.of(customers.subList(0, cut)));
                    assertThat(parts).isEqualTo(all);
                    Collections.shuffle(customers, chance);
                    assertThat(Clusters.of(customers)).isEqualTo(all);
                });
    }

    @Test
    void answersAreNeverWorthMoreThanThereAre() {
        each(
                () -> {
                    Clusters clusters = Clusters.of(customers());
                    assertThat(clusters.designEffect()).isGreaterThanOrEqualTo(1);
                    Share effective = clusters.effective();
                    assertThat(effective.n()).isLessThanOrEqualTo(clusters.answers() + 1e-9);
                    assertThat(effective.value()).isCloseTo(clusters.share(), NEARLY);
                    assertThat(clusters.interval(Confidence.USUAL).contains(clusters.share()))
                            .isTrue();
                });
    }

    @Test
    void clustersOfMissesAreWorthAsMuchAsThoseOfHits() {
        each(
                () -> {
                    List<OfCustomer> customers = customers();
                    Clusters hits = Clusters.of(customers);
                    Clusters misses =
                            Clusters.of(
                                    customers.stream()
                                            .map(
                                                    its ->
                                                            new OfCustomer(
                                                                    its.answers(),
                                                                    its.answers() - its.hits()))
                                            .toList());
                    assertThat(misses.designEffect()).isCloseTo(hits.designEffect(), NEARLY);
                });
    }

    /// Asking the same customers once more, who all say the same again, teaches nothing.
    @Test
    void repeatedAnswersTeachNothing() {
        each(
                () -> {
                    List<OfCustomer> customers = customers();
                    int times = 2 + chance.nextInt(5);
                    Clusters once = Clusters.of(customers);
                    Clusters often =
                            Clusters.of(
                                    customers.stream()
                                            .map(
                                                    its ->
                                                            new OfCustomer(
                                                                    times * its.answers(),
                                                                    times * its.hits()))
                                            .toList());
                    if (once.designEffect() > 1) {
                        assertThat(often.effective().n())
                                .isCloseTo(once.effective().n(), Offset.offset(1e-6));
                    }
                });
    }

    @Test
    void aNetScoreTurnsRoundWithItsEnds() {
        each(
                () -> {
                    NetScore score = net();
                    NetScore turned = new NetScore(score.bad(), score.good());
                    Confidence confidence = confidence();
                    assertThat(turned.value()).isEqualTo(-score.value());
                    assertThat(turned.interval(confidence).low())
                            .isCloseTo(-score.interval(confidence).high(), NEARLY);
                    assertThat(turned.standardError()).isCloseTo(score.standardError(), NEARLY);
                });
    }

    @Test
    void aNetScoreIsOneShareLessTheOtherAndInItsInterval() {
        each(
                () -> {
                    NetScore score = net();
                    assertThat(score.value())
                            .isCloseTo(100 * (score.good().share() - score.bad().share()), NEARLY);
                    Interval usual = score.interval(Confidence.USUAL);
                    assertThat(usual.contains(score.value())).as("%s", score).isTrue();
                    assertThat(usual.liesBetween(-100, 100)).isTrue();
                    Interval surer = score.interval(new Confidence(0.999));
                    assertThat(usual.liesBetween(surer.low(), surer.high())).isTrue();
                });
    }

    /// A scale with other steps or another zero is the same scale.
    @Test
    void aMeanMovesAndStretchesWithItsScale() {
        each(
                () -> {
                    List<ClusteredRatio.OfCustomer> customers = amounts();
                    double times = 0.5 + chance.nextDouble();
                    double more = 100 * chance.nextDouble();
                    Estimate plain = ClusteredRatio.of(customers).estimate().orElseThrow();
                    Estimate other =
                            ClusteredRatio.of(
                                            customers.stream()
                                                    .map(its -> moved(its, times, more))
                                                    .toList())
                                    .estimate()
                                    .orElseThrow();
                    assertThat(other.value())
                            .isCloseTo(times * plain.value() + more, Offset.offset(1e-6));
                    assertThat(other.standardError())
                            .isCloseTo(times * plain.standardError(), Offset.offset(1e-6));
                });
    }

    @Test
    void aMeanAddsUpOverPartsAndHoldsItself() {
        each(
                () -> {
                    List<ClusteredRatio.OfCustomer> customers = amounts();
                    int cut = chance.nextInt(customers.size() + 1);
                    ClusteredRatio all = ClusteredRatio.of(customers);
                    ClusteredRatio parts =
                            ClusteredRatio.of(customers.subList(0, cut))
                                    .plus(
                                            ClusteredRatio.of(
                                                    customers.subList(cut, customers.size())));
                    Estimate estimate = all.estimate().orElseThrow();
                    assertThat(parts.value()).isCloseTo(all.value(), NEARLY);
                    assertThat(parts.estimate().orElseThrow().standardError())
                            .isCloseTo(estimate.standardError(), Offset.offset(1e-6));
                    assertThat(estimate.interval(confidence()).contains(all.value())).isTrue();
                    assertThat(all.estimate(0.5).orElseThrow().standardError())
                            .isLessThan(estimate.standardError());
                });
    }

    @Test
    void anEstimateClearsChanceExactlyWhenItsTestDoes() {
        each(
                () -> {
                    Estimate estimate =
                            new Estimate(
                                    chance.nextGaussian() * 3,
                                    0.1 + chance.nextDouble(),
                                    1 + chance.nextInt(80));
                    Confidence confidence = confidence();
                    assertThat(estimate.interval(confidence).contains(0))
                            .isEqualTo(estimate.p() >= 1 - confidence.level());
                    assertThat(estimate.p()).isBetween(0.0, 1.0);
                    assertThat(
                                    new Estimate(
                                                    -estimate.value(),
                                                    estimate.standardError(),
                                                    estimate.degrees())
                                            .p())
                            .isEqualTo(estimate.p());
                });
    }

    @Test
    void aWaitIsWithinItsIntervalWhateverTheOrder() {
        each(
                () -> {
                    List<Waiting.One> waits = waits();
                    Waiting.Quantile median = Waiting.of(waits).quantile(0.5, Confidence.USUAL);
                    if (median.value() != null) {
                        assertThat(median.low()).isNotNull().isLessThanOrEqualTo(median.value());
                    }
                    if (median.high() != null) {
                        assertThat(median.value()).isNotNull().isLessThanOrEqualTo(median.high());
                    }
                    Collections.shuffle(waits, chance);
                    assertThat(Waiting.of(waits).quantile(0.5, Confidence.USUAL)).isEqualTo(median);
                });
    }

    @Test
    void moreOfTheWaitsTakeLonger() {
        each(
                () -> {
                    Waiting waiting = Waiting.of(waits());
                    double longest = 0;
                    for (double part : List.of(0.1, 0.25, 0.5, 0.75, 0.9)) {
                        Double value = waiting.quantile(part, Confidence.USUAL).value();
                        if (value == null) {
                            longest = Double.POSITIVE_INFINITY;
                        } else {
                            assertThat(value).isGreaterThanOrEqualTo(longest);
                            longest = value;
                        }
                    }
                });
    }

    /// Whoever still waits can only make the whole look longer, never shorter.
    @Test
    void thoseWhoStillWaitMakeNoWaitShorter() {
        each(
                () -> {
                    List<Waiting.One> waits = waits();
                    Double before = Waiting.of(waits).quantile(0.5, Confidence.USUAL).value();
                    waits.add(new Waiting.One(1_000, 1_000, false));
                    Double after = Waiting.of(waits).quantile(0.5, Confidence.USUAL).value();
                    if (after != null) {
                        assertThat(before).isNotNull().isLessThanOrEqualTo(after);
                    }
                });
    }

    private void each(Runnable law) {
        for (int at = 0; at < CASES; at++) {
            law.run();
        }
    }

    private Share share() {
        int n = 1 + chance.nextInt(500);
        return chance.nextBoolean()
                ? new Share(chance.nextInt(n + 1), n)
                : new Share(n * chance.nextDouble(), n);
    }

    private Confidence confidence() {
        return new Confidence(0.5 + chance.nextDouble() / 2.01);
    }

    private List<OfCustomer> customers() {
        List<OfCustomer> customers = new ArrayList<>();
        int many = 2 + chance.nextInt(40);
        for (int at = 0; at < many; at++) {
            int answers = 1 + chance.nextInt(5);
            customers.add(new OfCustomer(answers, chance.nextInt(answers + 1)));
        }
        return customers;
    }

    private NetScore net() {
        List<OfCustomer> good = new ArrayList<>();
        List<OfCustomer> bad = new ArrayList<>();
        for (OfCustomer its : customers()) {
            good.add(its);
            bad.add(
                    new OfCustomer(
                            its.answers(), chance.nextInt((int) (its.answers() - its.hits()) + 1)));
        }
        return new NetScore(Clusters.of(good), Clusters.of(bad));
    }

    private List<ClusteredRatio.OfCustomer> amounts() {
        List<ClusteredRatio.OfCustomer> customers = new ArrayList<>();
        int many = 3 + chance.nextInt(40);
        for (int at = 0; at < many; at++) {
            int answers = 1 + chance.nextInt(5);
            customers.add(
                    new ClusteredRatio.OfCustomer(answers * 100 * chance.nextDouble(), answers));
        }
        return customers;
    }

    private static ClusteredRatio.OfCustomer moved(
            ClusteredRatio.OfCustomer its, double times, double more) {
        return new ClusteredRatio.OfCustomer(times * its.above() + more * its.below(), its.below());
    }

    private List<Waiting.One> waits() {
        List<Waiting.One> waits = new ArrayList<>();
        int many = 2 + chance.nextInt(40);
        for (int at = 0; at < many; at++) {
            waits.add(
                    new Waiting.One(
                            chance.nextInt(20), 1 + chance.nextInt(30), chance.nextInt(4) > 0));
        }
        return waits;
    }

    private static double width(Interval interval) {
        return interval.high() - interval.low();
    }
}
