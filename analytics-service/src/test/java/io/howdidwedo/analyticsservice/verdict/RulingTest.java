package io.howdidwedo.analyticsservice.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.contracts.verdict.Verdict;
import io.howdidwedo.contracts.verdict.VerdictChanged.PrimaryOutcome;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RulingTest {
    private static final Optional<SecondaryGap> FAR_ABOVE = gap(30);
    private static final Optional<SecondaryGap> NEAR = gap(3);

    @Test
    void isDissatisfiedWhenAMustBeIsBrokenWhateverElse() {
        assertThat(Ruling.on(List.of(mustBe(true), mustBe(null), mustBe(false)), FAR_ABOVE))
                .isEqualTo(new Ruling(Verdict.DISSATISFIED, false));
    }

    @Test
    void isUndeterminedWhileAMustBeIsUnknown() {
        assertThat(Ruling.on(List.of(mustBe(true), mustBe(null)), FAR_ABOVE).verdict())
                .isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void isDelightedFromTheThresholdOn() {
        assertThat(Ruling.on(List.of(mustBe(true)), gap(8)).verdict()).isEqualTo(Verdict.DELIGHTED);
        assertThat(Ruling.on(List.of(mustBe(true)), gap(7.999)).verdict())
                .isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void slipsFromTheThresholdDownwards() {
        assertThat(Ruling.on(List.of(), gap(-8))).isEqualTo(new Ruling(Verdict.SATISFIED, true));
        assertThat(Ruling.on(List.of(), NEAR)).isEqualTo(new Ruling(Verdict.SATISFIED, false));
    }

    @Test
    void isSatisfiedWithoutAGap() {
        assertThat(Ruling.on(List.of(mustBe(true)), Optional.empty()))
                .isEqualTo(new Ruling(Verdict.SATISFIED, false));
    }

    @Test
    void letsAnExpectationThatIsNotAMustBeFail() {
        PrimaryOutcome failed = new PrimaryOutcome("polite", false, -20.0, false, false);

        assertThat(Ruling.on(List.of(failed), NEAR).verdict()).isEqualTo(Verdict.SATISFIED);
    }

    private static PrimaryOutcome mustBe(@Nullable Boolean met) {
        return new PrimaryOutcome("on-time", met, null, true, true);
    }

    private static Optional<SecondaryGap> gap(double gap) {
        return Optional.of(new SecondaryGap(gap, 5, 8));
    }
}
