package io.howdidwedo.analyticsservice.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.howdidwedo.analyticsservice.parameter.Parameters;
import io.howdidwedo.contracts.offering.Requirement;
import io.howdidwedo.contracts.offering.Requirement.Direction;
import io.howdidwedo.contracts.offering.Requirement.Need;
import io.howdidwedo.contracts.offering.Requirement.Side;
import io.howdidwedo.contracts.offering.Requirement.Strength;
import io.howdidwedo.contracts.transaction.TransactionRecorded.Stage;
import io.howdidwedo.contracts.verdict.VerdictChanged.Basis;
import io.howdidwedo.contracts.verdict.VerdictChanged.SecondaryOutcome;
import io.howdidwedo.contracts.verdict.VerdictChanged.Usual;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SecondaryGapTest {
    private final List<Requirement> secondary = List.of(weighs("polite", 2), weighs("clear", 2));

    @Test
    void weighsTheGaps() {
        List<Requirement> uneven = List.of(weighs("polite", 3), weighs("clear", 1));

        SecondaryGap gap = gap(List.of(above("polite", 10), above("clear", -10)), uneven).get();

        assertThat(gap.gap()).isCloseTo(5, within(1e-12));
        assertThat(gap.sd()).isCloseTo(8, within(1e-12));
    }

    @Test
    void needsHalfOfTheWeightAnswered() {
        assertThat(gap(List.of(above("polite", 10)), secondary)).isPresent();
        assertThat(
                        gap(
                                List.of(above("polite", 10)),
                                List.of(weighs("polite", 1), weighs("clear", 1.5))))
                .isEmpty();
    }

    @Test
    void leavesOutWhatHasNoBasis() {
        SecondaryOutcome unknown =
                new SecondaryOutcome(
                        "clear", 90, null, null, 0, 0, Basis.NONE, null, null, false, usual());

        assertThat(gap(List.of(above("polite", 10), unknown), secondary).get().gap()).isEqualTo(10);
        assertThat(gap(List.of(unknown), secondary)).isEmpty();
    }

    @Test
    void isUndefinedWithoutSecondaryExpectations() {
        assertThat(gap(List.of(), List.of())).isEmpty();
    }

    @Test
    void isNoticedFromHalfTheNoiseOrFromCertainty() {
        assertThat(gap(List.of(above("polite", 10)), secondary).get().threshold()).isEqualTo(8);
        SecondaryOutcome unsure =
                new SecondaryOutcome(
                        "polite", 90, 80.0, 20.0, 0, 0, Basis.PRIOR, 80.0, 10.0, false, usual());
        assertThat(gap(List.of(unsure), secondary).get().threshold())
                .isCloseTo(0.8416212 * 20, within(1e-12));
    }

    private static Optional<SecondaryGap> gap(
            List<SecondaryOutcome> outcomes, List<Requirement> all) {
        return SecondaryGap.of(outcomes, all, Parameters.initial());
    }

    private static SecondaryOutcome above(String expectation, double gap) {
        return new SecondaryOutcome(
                expectation, 50 + gap, 50.0, 8.0, 2, 2, Basis.LEARNED, 50.0, gap, false, usual());
    }

    private static Usual usual() {
        return new Usual(50, 2, 16, 100);
    }

    private static Requirement weighs(String id, double weight) {
        return new Requirement(
                id,
                Map.of(),
                Side.CUSTOMER,
                Need.APPRECIATION,
                Stage.DURING,
                Strength.DESIRE,
                false,
                false,
                true,
                5,
                Direction.HIGH_IS_GOOD,
                null,
                weight,
                null,
                null);
    }
}
