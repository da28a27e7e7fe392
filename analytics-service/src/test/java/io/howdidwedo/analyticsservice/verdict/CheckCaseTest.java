package io.howdidwedo.analyticsservice.verdict;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.howdidwedo.analyticsservice.verdict.CheckCase.Expected;
import io.howdidwedo.analyticsservice.verdict.CheckCase.ExpectedSecondary;
import io.howdidwedo.analyticsservice.verdict.CheckCase.ExpectedVerdict;
import io.howdidwedo.contracts.event.Event;
import io.howdidwedo.contracts.verdict.VerdictChanged.Basis;
import io.howdidwedo.contracts.verdict.VerdictChanged.Judged;
import io.howdidwedo.contracts.verdict.VerdictChanged.PrimaryOutcome;
import io.howdidwedo.contracts.verdict.VerdictChanged.SecondaryOutcome;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckCaseTest {
    private static final org.assertj.core.data.Offset<Double> EXACTLY = within(1e-9);

    private final CheckCase given = CheckCase.read();

    @ParameterizedTest
    @ValueSource(strings = {"known-end-of-july", "known-early-in-march"})
    void judgesAsTheIndependentProgramDid(String outcome) {
        Expected expected = CheckCase.expected(outcome);

        Map<String, Judged> judged = judged(given.facts(), expected.knownAt());

        assertThat(judged.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        expected.verdicts().stream().map(ExpectedVerdict::transaction).toList());
        expected.verdicts()
                .forEach(one -> same(one, Objects.requireNonNull(judged.get(one.transaction()))));
    }

    @Test
    void givesTheSameBitsInAnyOrderOfArrivalAndWithRepeats() {
        Expected expected = CheckCase.expected("known-end-of-july");
        Map<String, Judged> once = judged(given.facts(), expected.knownAt());
        Map<String, Judged> early =
                judged(given.facts(), CheckCase.expected("known-early-in-march").knownAt());
        Random chance = new Random(20_241);

        for (int round = 0; round < 200; round++) {
            List<Event> facts = new ArrayList<>(given.facts());
            facts.addAll(given.facts().subList(0, chance.nextInt(facts.size())));
            Collections.shuffle(facts, chance);

            assertThat(judged(facts, null)).isEqualTo(once);
            assertThat(judged(facts, CheckCase.expected("known-early-in-march").knownAt()))
                    .isEqualTo(early);
        }
    }

    @Test
    void knowsAtATimeWhatARunOnTheFactsOfThatTimeKnows() {
        Instant early = CheckCase.expected("known-early-in-march").knownAt();
        List<Event> untilThen =
                given.facts().stream()
                        .filter(
                                fact ->
                                        switch (fact) {
                                            case io.howdidwedo.contracts.transaction
                                                                    .TransactionRecorded
                                                            one ->
                                                    !one.recordedAt().isAfter(early);
                                            case io.howdidwedo.contracts.response.ResponseChanged
                                                            one ->
                                                    !one.recordedAt().isAfter(early);
                                            default -> throw new IllegalStateException();
                                        })
                        .toList();

        assertThat(judged(given.facts(), early)).isEqualTo(judged(untilThen, null));
    }

    private Map<String, Judged> judged(List<Event> facts, @Nullable Instant knownAt) {
        KnownFacts known = new KnownFacts(given.parameters(), given.agreements());
        facts.forEach(known::learn);
        Map<String, Judged> judged = new HashMap<>();
        known.judged(knownAt)
                .forEach(
                        (transaction, one) -> {
                            if (one.judged() != null) {
                                judged.put(transaction, one.judged());
                            }
                        });
        return judged;
    }

    private static void same(ExpectedVerdict expected, Judged judged) {
        assertThat(judged.verdict()).as(expected.transaction()).isEqualTo(expected.verdict());
        assertThat(judged.slipped()).isEqualTo(expected.slipped());
        same(expected.gap(), judged.gap());
        same(expected.gapSd(), judged.gapSd());
        if (expected.noticeable() != null && expected.gapSd() != null) {
            same(Math.max(expected.noticeable(), 0.8416212 * expected.gapSd()), judged.threshold());
        }
        Map<String, @Nullable Boolean> met = new HashMap<>();
        for (PrimaryOutcome one : judged.primary()) {
            met.put(one.expectation(), one.met());
        }
        assertThat(met).isEqualTo(expected.primary());
        Map<String, SecondaryOutcome> compared =
                judged.secondary().stream()
                        .filter(one -> one.basis() != Basis.NONE)
                        .collect(toMap(SecondaryOutcome::expectation, one -> one));
        assertThat(compared).hasSameSizeAs(expected.secondary());
        expected.secondary()
                .forEach(one -> same(one, Objects.requireNonNull(compared.get(one.expectation()))));
    }

    private static void same(ExpectedSecondary expected, SecondaryOutcome outcome) {
        assertThat(outcome.performance()).isCloseTo(expected.performance(), EXACTLY);
        same(expected.learned(), outcome.learned());
        same(expected.sd(), outcome.sd());
        assertThat(outcome.weight()).isCloseTo(expected.weight(), EXACTLY);
        assertThat(outcome.count()).isEqualTo(expected.count());
        assertThat(outcome.basis()).isEqualTo(expected.basis());
        same(expected.expected(), outcome.expected());
        same(expected.gap(), outcome.gap());
        assertThat(outcome.ceiling()).isEqualTo(expected.ceiling());
        assertThat(outcome.usual().mean()).isCloseTo(expected.usual().mean(), EXACTLY);
        assertThat(outcome.usual().strength()).isEqualTo(expected.usual().strength());
        assertThat(outcome.usual().noise()).isEqualTo(expected.usual().noise());
    }

    private static void same(@Nullable Double expected, @Nullable Double actual) {
        if (expected == null) {
            assertThat(actual).isNull();
        } else {
            assertThat(actual).isNotNull().isCloseTo(expected, EXACTLY);
        }
    }
}
