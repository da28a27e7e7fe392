package io.howdidwedo.analyticsservice.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.howdidwedo.analyticsservice.dashboard.Fairness.Comparison;
import io.howdidwedo.analyticsservice.figure.Counted;
import io.howdidwedo.analyticsservice.figure.Counting;
import io.howdidwedo.analyticsservice.figure.Dimension;
import io.howdidwedo.analyticsservice.figure.FigureQuestion;
import io.howdidwedo.analyticsservice.figure.FigureRow;
import io.howdidwedo.analyticsservice.figure.Figures;
import io.howdidwedo.analyticsservice.figure.Knowledge;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.figure.Period;
import io.howdidwedo.analyticsservice.figure.Slice;
import io.howdidwedo.analyticsservice.statistics.Clusters;
import io.howdidwedo.analyticsservice.statistics.excellence.Bias;
import io.howdidwedo.analyticsservice.statistics.excellence.Outcome;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FairnessTest {
    private final Map<List<@Nullable String>, Counted> satisfied = new HashMap<>();

    @Test
    void findsTheTierThatIsServedOtherwise() {
        serves("gold", "delivery", 950, 1_000);
        serves("iron", "delivery", 700, 1_000);

        Comparison satisfaction = fairness().comparisons().getFirst();

        assertThat(satisfaction.metric()).isEqualTo(Metric.SATISFIED_OR_BETTER);
        assertThat(satisfaction.rows())
                .extracting(row -> row.by().getFirst())
                .containsExactly("gold", "iron");
        assertThat(satisfaction.bias().segments())
                .extracting(Bias.AgainstRest::outcome)
                .containsExactly(Outcome.FAIL, Outcome.FAIL);
        assertThat(satisfaction.bias().segments().getFirst().gap())
                .hasValueSatisfying(gap -> assertThat(gap.value()).isCloseTo(0.25, within(1e-12)));
    }

    /// Each offering satisfies both tiers alike; one tier only asks for the harder one more often.
    @Test
    void comparesOfferingByOfferingWhenTiersAskForDifferentOnes() {
        serves("gold", "delivery", 900, 1_000);
        serves("gold", "repair", 60, 100);
        serves("iron", "delivery", 90, 100);
        serves("iron", "repair", 600, 1_000);

        Bias.AgainstRest gold = fairness().comparisons().getFirst().bias().segments().getFirst();

        assertThat(gold.gap())
                .hasValueSatisfying(
                        gap -> {
                            assertThat(gap.alongOfferings()).isTrue();
                            assertThat(gap.value()).isCloseTo(0, within(1e-12));
                        });
    }

    @Test
    void hasNothingToCompareWithOneTier() {
        serves("gold", "delivery", 900, 1_000);

        assertThat(fairness().comparisons()).isEmpty();
    }

    @Test
    void takesThoseWithoutATierForOneOfTheirOwn() {
        serves("gold", "delivery", 900, 1_000);
        serves(null, "delivery", 900, 1_000);

        assertThat(fairness().comparisons().getFirst().rows())
                .extracting(FigureRow::by)
                .containsExactly(List.of("gold"), Arrays.asList((String) null));
    }

    private Fairness fairness() {
        return Fairness.of(
                new Figures(counting(), new NoKnowledge()),
                new Slice(Period.ALWAYS, Map.of(), Optional.empty()),
                Dimension.TIER);
    }

    private void serves(@Nullable String tier, String offering, int hits, int answers) {
        Clusters each = new Clusters(answers, answers, hits, answers, hits, hits);
        Counted counted = new Counted.Hits(each, new Clusters(0, 0, 0, 0, 0, 0));
        satisfied.put(Arrays.asList(tier, offering), counted);
        satisfied.merge(Arrays.asList(tier), counted, FairnessTest::both);
    }

    private static Counted both(Counted one, Counted other) {
        return new Counted.Hits(
                ((Counted.Hits) one).good().plus(((Counted.Hits) other).good()),
                ((Counted.Hits) one).bad());
    }

    private Counting counting() {
        return new Counting() {
            @Override
            public Map<List<@Nullable String>, Map<Metric, Counted>> count(
                    FigureQuestion question) {
                Map<List<@Nullable String>, Map<Metric, Counted>> rows = new HashMap<>();
                if (question.metrics().contains(Metric.SATISFIED_OR_BETTER)) {
                    satisfied.forEach(
                            (key, counted) -> {
                                if (key.size() == question.by().size()) {
                                    rows.put(key, Map.of(Metric.SATISFIED_OR_BETTER, counted));
                                }
                            });
                }
                return rows;
            }

            @Override
            public long version() {
                return 1;
            }
        };
    }

    private static final class NoKnowledge implements Knowledge {
        @Override
        public <T> T at(Instant knownAt, Function<Counting, T> count) {
            throw new UnsupportedOperationException();
        }
    }
}
