package io.howdidwedo.analyticsservice.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.howdidwedo.analyticsservice.usual.Performance;
import io.howdidwedo.contracts.offering.Requirement;
import io.howdidwedo.contracts.offering.Requirement.Direction;
import io.howdidwedo.contracts.offering.Requirement.Need;
import io.howdidwedo.contracts.offering.Requirement.Side;
import io.howdidwedo.contracts.offering.Requirement.Strength;
import io.howdidwedo.contracts.transaction.TransactionRecorded.Stage;
import io.howdidwedo.contracts.verdict.VerdictChanged.PrimaryOutcome;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PrimaryCheckTest {
    private static final Optional<Performance> FOUR_OF_FIVE = Optional.of(new Performance(3, 4));

    @Test
    void isMetByARatingThatReachesItsTarget() {
        assertThat(check(required(4, null), Map.of(), FOUR_OF_FIVE).met()).isTrue();
        assertThat(check(required(5, null), Map.of(), FOUR_OF_FIVE).met()).isFalse();
    }

    @Test
    void letsAMeasuredFactBeatTheRating() {
        PrimaryOutcome late = check(required(4, 0.0), Map.of("daysLate", "2"), FOUR_OF_FIVE);

        assertThat(late.met()).isFalse();
        assertThat(late.measured()).isTrue();
        assertThat(late.gap()).isZero();
    }

    @Test
    void isMetWhenTheMeasureIsAtItsTarget() {
        assertThat(check(required(null, 0.0), Map.of("daysLate", "0.0"), Optional.empty()).met())
                .isTrue();
        assertThat(check(required(null, 0.0), Map.of("daysLate", "-3"), Optional.empty()).met())
                .isTrue();
    }

    @Test
    void takesTheRatingWhenTheMeasureIsNoNumber() {
        PrimaryOutcome outcome =
                check(required(5, 0.0), Map.of("daysLate", "unknown"), FOUR_OF_FIVE);

        assertThat(outcome.met()).isFalse();
        assertThat(outcome.measured()).isFalse();
        assertThat(outcome.gap()).isCloseTo(-25, within(1e-12));
    }

    @Test
    void isNotKnownWhenNeitherMeasuredNorRated() {
        assertThat(check(required(4, 0.0), Map.of(), Optional.empty()).met()).isNull();
    }

    @Test
    void needNotBeWhereNoDayWasPromised() {
        assertThat(check(promisedDay(), Map.of(), Optional.empty()).mustBe()).isFalse();
        assertThat(check(promisedDay(), Map.of("promisedBy", "2026-03-01"), Optional.empty()))
                .satisfies(
                        open -> {
                            assertThat(open.mustBe()).isTrue();
                            assertThat(open.met()).isNull();
                        });
        assertThat(check(promisedDay(), Map.of("daysLate", "2"), Optional.empty()))
                .satisfies(
                        late -> {
                            assertThat(late.mustBe()).isTrue();
                            assertThat(late.met()).isFalse();
                        });
        assertThat(check(required(4, 0.0), Map.of(), Optional.empty()).mustBe()).isTrue();
    }

    private static Requirement promisedDay() {
        Requirement rated = required(null, 0.0);
        return new Requirement(
                rated.id(),
                rated.text(),
                rated.side(),
                rated.need(),
                rated.stage(),
                rated.strength(),
                rated.primary(),
                rated.mustBe(),
                rated.secondary(),
                null,
                rated.direction(),
                rated.target(),
                rated.weight(),
                rated.measure(),
                rated.measureTarget());
    }

    private static PrimaryOutcome check(
            Requirement requirement, Map<String, String> facts, Optional<Performance> rated) {
        return PrimaryCheck.of(requirement, facts, rated);
    }

    private static Requirement required(@Nullable Integer target, @Nullable Double measureTarget) {
        return new Requirement(
                "on-time",
                Map.of(),
                Side.CUSTOMER,
                Need.ACTION,
                Stage.DURING,
                Strength.NEED,
                true,
                true,
                false,
                5,
                Direction.HIGH_IS_GOOD,
                target,
                0,
                "daysLate",
                measureTarget);
    }
}
