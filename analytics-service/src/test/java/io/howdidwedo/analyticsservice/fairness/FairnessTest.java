package io.howdidwedo.analyticsservice.fairness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.howdidwedo.analyticsservice.fairness.Fairness.Comparison;
import io.howdidwedo.analyticsservice.figure.CountsByHand;
import io.howdidwedo.analyticsservice.figure.Dimension;
import io.howdidwedo.analyticsservice.figure.FigureRow;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.statistics.excellence.Bias;
import io.howdidwedo.analyticsservice.statistics.excellence.Excellence.Outcome;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FairnessTest {
    private final CountsByHand counts = new CountsByHand();

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
        return Fairness.of(counts.figures(), CountsByHand.ALL, Dimension.TIER, (_, _) -> 0);
    }

    private void serves(@Nullable String tier, String offering, int hits, int answers) {
        counts.add(Metric.SATISFIED_OR_BETTER, hits, answers, tier, offering);
        counts.add(Metric.SATISFIED_OR_BETTER, hits, answers, tier);
    }
}
