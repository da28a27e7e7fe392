package io.howdidwedo.analyticsservice.usual;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.contracts.offering.Requirement.Direction;
import io.howdidwedo.contracts.response.ResponseChanged.Rating;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PerformanceTest {
    @ParameterizedTest
    @ValueSource(ints = {2, 3, 5, 7, 10, 11})
    void puts100AtTheBestEndOfEveryScale(int points) {
        assertThat(rated(points, points, Direction.HIGH_IS_GOOD).onCommonScale()).isEqualTo(100);
        assertThat(rated(points, 1, Direction.LOW_IS_GOOD).onCommonScale()).isEqualTo(100);
        assertThat(rated(points, 1, Direction.HIGH_IS_GOOD).onCommonScale()).isZero();
        assertThat(rated(points, points, Direction.LOW_IS_GOOD).onCommonScale()).isZero();
    }

    @ParameterizedTest
    @EnumSource(Direction.class)
    void meetsATargetThatItEquals(Direction direction) {
        for (int value = 1; value <= 7; value++) {
            assertThat(rated(7, value, direction).meets(rated(7, value, direction))).isTrue();
        }
    }

    @Test
    void comparesAcrossScalesExactly() {
        Performance threeOfFour = new Performance(3, 4);

        assertThat(threeOfFour.meets(new Performance(6, 8))).isTrue();
        assertThat(threeOfFour.meets(new Performance(7, 9))).isFalse();
    }

    @Test
    void takesSkippedNotApplicableAndOutOfScaleAsNotRated() {
        assertThat(performance(5, null, false)).isEmpty();
        assertThat(performance(5, 3, true)).isEmpty();
        assertThat(performance(5, 6, false)).isEmpty();
        assertThat(performance(5, 0, false)).isEmpty();
        assertThat(performance(1, 1, false)).isEmpty();
    }

    private static java.util.Optional<Performance> performance(
            int points, @Nullable Integer value, boolean notApplicable) {
        return Performance.of(
                new Rating("time", points, value, notApplicable), Direction.HIGH_IS_GOOD);
    }

    private static Performance rated(int points, int value, Direction direction) {
        return Performance.of(new Rating("time", points, value, false), direction).orElseThrow();
    }
}
