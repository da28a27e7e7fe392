package io.howdidwedo.analyticsservice.statistics.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.analyticsservice.statistics.Clusters;
import io.howdidwedo.analyticsservice.statistics.Clusters.OfCustomer;
import io.howdidwedo.analyticsservice.statistics.Interval;
import io.howdidwedo.analyticsservice.statistics.Interval.Confidence;
import io.howdidwedo.analyticsservice.statistics.Share;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/// What must hold of differences whatever the numbers are.
class LawsOfDifferencesTest {
    private static final int CASES = 300;
    private static final Offset<Double> NEARLY = Offset.offset(1e-9);

    private final Random chance = new Random(20_261_129);

    @Test
    void everyDifferenceIsInItsInterval() {
        for (Supplier<Difference> kind : kinds()) {
            each(
                    () -> {
                        Difference difference = kind.get();
                        Interval usual = difference.interval(Confidence.USUAL);
                        assertThat(usual.contains(difference.value()))
                                .as("%s", difference)
                                .isTrue();
                        assertThat(difference.p()).isBetween(0.0, 1.0);
                    });
        }
    }

    @Test
    void moreSurenessIsWider() {
        for (Supplier<Difference> kind : kinds()) {
            each(
                    () -> {
                        Difference difference = kind.get();
                        Interval usual = difference.interval(Confidence.USUAL);
                        Interval surer = difference.interval(new Confidence(0.999));
                        assertThat(surer.low()).isLessThanOrEqualTo(usual.low() + 1e-9);
                        assertThat(surer.high()).isGreaterThanOrEqualTo(usual.high() - 1e-9);
                    });
        }
    }

    /// Of four times as many answers with the same shares less is left to chance.
    @Test
    void moreAnswersAreSurer() {
        each(
                () -> {
                    Share first = share();
                    Share second = share();
                    ShareDifference few = new ShareDifference(first, second);
                    ShareDifference many = new ShareDifference(times(first), times(second));
                    assertThat(width(many)).isLessThan(width(few));
                    assertThat(many.p()).isLessThanOrEqualTo(few.p() + 1e-9);

                    PairedShares pairs = pairs();
                    PairedShares more =
                            new PairedShares(
                                    4 * pairs.both(),
                                    4 * pairs.onlyFirst(),
                                    4 * pairs.onlySecond(),
                                    4 * pairs.neither());
                    assertThat(width(more)).isLessThan(width(pairs));
                    assertThat(more.value()).isCloseTo(pairs.value(), NEARLY);
                });
    }

    /// The strata's weights sum to one: what holds in none of them cannot come of all.
    @Test
    void aCommonDifferenceLiesAmongThoseOfItsStrata() {
        each(
                () -> {
                    StratifiedDifference all = stratified();
                    List<Double> each =
                            all.strata().stream()
                                    .map(its -> its.first().value() - its.second().value())
                                    .toList();
                    assertThat(all.value())
                            .isBetween(Collections.min(each) - 1e-9, Collections.max(each) + 1e-9);
                });
    }

    @Test
    void aSingleStratumIsThePlainDifference() {
        each(
                () -> {
                    Share first = share();
                    Share second = share();
                    assertThat(
                                    new StratifiedDifference(List.of(new Stratum(first, second)))
                                            .value())
                            .isCloseTo(new ShareDifference(first, second).value(), NEARLY);
                });
    }

    @Test
    void theOrderOfStrataDoesNotMatter() {
        each(
                () -> {
                    StratifiedDifference all = stratified();
                    List<Stratum> strata = new ArrayList<>(all.strata());
                    Collections.shuffle(strata, chance);
                    StratifiedDifference other = new StratifiedDifference(strata);
                    assertThat(other.value()).isCloseTo(all.value(), NEARLY);
                    assertThat(width(other)).isCloseTo(width(all), NEARLY);
                    assertThat(other.p()).isCloseTo(all.p(), NEARLY);
                });
    }

    @Test
    void pairsAreTheDifferenceOfTheirTwoShares() {
        each(
                () -> {
                    PairedShares pairs = pairs();
                    double n = pairs.customers();
                    assertThat(pairs.value())
                            .isCloseTo(
                                    (pairs.both() + pairs.onlyFirst()) / n
                                            - (pairs.both() + pairs.onlySecond()) / n,
                                    NEARLY);
                });
    }

    /// A correction makes nothing more probable to be news, nothing worse than Bonferroni, and
    /// keeps who comes before whom.
    @Test
    void aCorrectionKeepsOrderAndBounds() {
        each(
                () -> {
                    List<Double> ps =
                            IntStream.range(0, 1 + chance.nextInt(12))
                                    .mapToObj(_ -> Math.pow(chance.nextDouble(), 3))
                                    .toList();
                    List<Double> adjusted = Holm.adjust(ps);
                    for (int at = 0; at < ps.size(); at++) {
                        assertThat(adjusted.get(at))
                                .isGreaterThanOrEqualTo(ps.get(at))
                                .isLessThanOrEqualTo(Math.min(1, ps.size() * ps.get(at)));
                        for (int other = 0; other < ps.size(); other++) {
                            if (ps.get(at) < ps.get(other)) {
                                assertThat(adjusted.get(at))
                                        .isLessThanOrEqualTo(adjusted.get(other));
                            }
                        }
                    }
                    assertThat(Holm.adjust(ps.reversed())).isEqualTo(adjusted.reversed());
                });
    }

    @Test
    void aLikelihoodRatioIsSymmetricAndGrowsWithTheAnswers() {
        each(
                () -> {
                    Share first = share();
                    Share second = share();
                    double ratio = new LogLikelihood(first, second).value();
                    assertThat(ratio).isGreaterThanOrEqualTo(0);
                    assertThat(new LogLikelihood(second, first).value())
                            .isCloseTo(ratio, Offset.offset(1e-6));
                    assertThat(new LogLikelihood(misses(first), misses(second)).value())
                            .isCloseTo(ratio, Offset.offset(1e-6));
                    assertThat(new LogLikelihood(times(first), times(second)).value())
                            .isCloseTo(4 * ratio, Offset.offset(1e-6));
                });
    }

    @Test
    void aSegmentAndTheRestAreTheWhole() {
        each(
                () -> {
                    List<Segment> segments =
                            IntStream.range(0, 2 + chance.nextInt(4))
                                    .mapToObj(_ -> segment())
                                    .toList();
                    Segment whole = segments.stream().reduce(Segment::plus).orElseThrow();
                    for (int at = 0; at < segments.size(); at++) {
                        assertThat(Segment.rest(segments, at).plus(segments.get(at)))
                                .isEqualTo(whole);
                    }
                });
    }

    @Test
    void aSegmentIsAsFarFromTheRestAsTheRestIsFromIt() {
        each(
                () -> {
                    Segment one = segment();
                    Segment other = segment();
                    assertThat(one.less(other).isPresent()).isEqualTo(other.less(one).isPresent());
                    one.less(other)
                            .ifPresent(
                                    difference ->
                                            assertThat(other.less(one).orElseThrow().value())
                                                    .isCloseTo(-difference.value(), NEARLY));
                });
    }

    private List<Supplier<Difference>> kinds() {
        return List.of(
                () -> new ShareDifference(share(), share()),
                this::pairs,
                this::stratified,
                this::means);
    }

    private void each(Runnable law) {
        for (int at = 0; at < CASES; at++) {
            law.run();
        }
    }

    private Share share() {
        int n = 2 + chance.nextInt(200);
        return new Share(chance.nextInt(n + 1), n);
    }

    private static Share times(Share share) {
        return new Share(4 * share.hits(), 4 * share.n());
    }

    private static Share misses(Share share) {
        return new Share(share.misses(), share.n());
    }

    private PairedShares pairs() {
        return new PairedShares(
                chance.nextInt(40), chance.nextInt(40), chance.nextInt(40), 1 + chance.nextInt(40));
    }

    private StratifiedDifference stratified() {
        return new StratifiedDifference(
                IntStream.range(0, 1 + chance.nextInt(6))
                        .mapToObj(_ -> new Stratum(share(), share()))
                        .toList());
    }

    private Difference means() {
        return MeanDifference.between(customers(), customers()).orElseThrow();
    }

    private CustomerMeans customers() {
        return CustomerMeans.of(
                IntStream.range(0, 3 + chance.nextInt(30))
                        .mapToObj(_ -> 100 * chance.nextDouble())
                        .toList());
    }

    private Segment segment() {
        Map<String, Clusters> offerings = new HashMap<>();
        Clusters all = Clusters.NONE;
        for (String offering : List.of("repair", "delivery", "cleaning")) {
            int customers = chance.nextInt(20);
            Clusters about =
                    Clusters.of(IntStream.range(0, customers).mapToObj(_ -> customer()).toList());
            offerings.put(offering, about);
            all = all.plus(about);
        }
        return all.answers() > 0 ? new Segment(all, offerings) : segment();
    }

    private OfCustomer customer() {
        int answers = 1 + chance.nextInt(4);
        return new OfCustomer(answers, chance.nextInt(answers + 1));
    }

    private static double width(Difference difference) {
        Interval interval = difference.interval(Confidence.USUAL);
        return interval.high() - interval.low();
    }
}
