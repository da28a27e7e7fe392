package io.howdidwedo.analyticsservice.verdict;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.howdidwedo.analyticsservice.statistics.Clusters;
import io.howdidwedo.analyticsservice.statistics.Clusters.OfCustomer;
import io.howdidwedo.analyticsservice.statistics.Interval;
import io.howdidwedo.analyticsservice.statistics.Interval.Confidence;
import io.howdidwedo.analyticsservice.statistics.NetScore;
import io.howdidwedo.analyticsservice.verdict.CheckCase.Expected;
import io.howdidwedo.analyticsservice.verdict.CheckCase.ExpectedShare;
import io.howdidwedo.contracts.verdict.Verdict;
import io.howdidwedo.contracts.verdict.VerdictChanged.Standing;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckCaseFiguresTest {
    @ParameterizedTest
    @ValueSource(strings = {"known-end-of-july", "known-early-in-march"})
    void addsUpAsTheIndependentProgramDid(String outcome) {
        CheckCase given = CheckCase.read();
        Expected expected = CheckCase.expected(outcome);
        KnownFacts known = new KnownFacts(given.parameters(), given.agreements());
        given.facts().forEach(known::learn);

        Collection<JudgedExperience> all = known.judged(expected.knownAt()).values();

        assertThat(all).hasSize(expected.figures().transactions());
        assertThat(all.stream().flatMap(one -> one.heard().stream()))
                .filteredOn(heard -> heard.standing() == Standing.LATE)
                .hasSize(expected.figures().late());
        assertThat(all)
                .filteredOn(one -> one.judged() != null)
                .hasSize(expected.figures().answered());
        expected.figures()
                .verdicts()
                .forEach((verdict, n) -> assertThat(count(all, verdict)).isEqualTo(n.longValue()));
        same(expected.figures().dissatisfied(), share(all, Verdict.DISSATISFIED::equals));
        same(expected.figures().delighted(), share(all, Verdict.DELIGHTED::equals));
        same(
                expected.figures().satisfiedOrBetter(),
                share(all, verdict -> verdict != Verdict.DISSATISFIED));
        NetScore delight =
                new NetScore(
                        share(all, Verdict.DELIGHTED::equals),
                        share(all, Verdict.DISSATISFIED::equals));
        assertThat(delight.value()).isCloseTo(expected.figures().netDelight().value(), exactly());
        Interval interval = delight.interval(Confidence.USUAL);
        assertThat(interval.low()).isCloseTo(expected.figures().netDelight().low(), exactly());
        assertThat(interval.high()).isCloseTo(expected.figures().netDelight().high(), exactly());
    }

    private static long count(Collection<JudgedExperience> all, Verdict verdict) {
        return all.stream()
                .filter(one -> one.judged() != null && one.judged().verdict() == verdict)
                .count();
    }

    private static Clusters share(Collection<JudgedExperience> all, Predicate<Verdict> hit) {
        List<OfCustomer> each =
                all.stream()
                        .filter(one -> one.judged() != null)
                        .filter(one -> verdict(one) != Verdict.UNDETERMINED)
                        .collect(
                                groupingBy(
                                        one -> one.transaction().customer(),
                                        collectingAndThen(toList(), those -> ofOne(those, hit))))
                        .values()
                        .stream()
                        .toList();
        return Clusters.of(each);
    }

    private static OfCustomer ofOne(List<JudgedExperience> those, Predicate<Verdict> hit) {
        return new OfCustomer(
                those.size(), those.stream().filter(one -> hit.test(verdict(one))).count());
    }

    private static Verdict verdict(JudgedExperience one) {
        return Objects.requireNonNull(one.judged()).verdict();
    }

    private static void same(ExpectedShare expected, Clusters clusters) {
        assertThat(clusters.hits()).isEqualTo(expected.hits());
        assertThat(clusters.answers()).isEqualTo(expected.answers());
        assertThat(clusters.customers()).isEqualTo(expected.customers());
        assertThat(clusters.designEffect()).isCloseTo(expected.designEffect(), within(1e-8));
        Interval interval = clusters.interval(Confidence.USUAL);
        assertThat(interval.low()).isCloseTo(expected.low(), exactly());
        assertThat(interval.high()).isCloseTo(expected.high(), exactly());
    }

    private static org.assertj.core.data.Offset<Double> exactly() {
        return within(1e-9);
    }
}
