package io.howdidwedo.analyticsservice.usual;

import io.howdidwedo.contracts.offering.Requirement;
import io.howdidwedo.contracts.offering.Requirement.Direction;
import io.howdidwedo.contracts.response.ResponseChanged.Rating;
import java.util.Optional;

/// A rating or a target, counted in steps from the bad end of its scale, so that sums stay exact.
///
/// @param good steps from the bad end
/// @param steps from one end to the other
public record Performance(int good, int steps) {

    public Performance {
        if (steps < 1 || good < 0 || good > steps) {
            throw new IllegalArgumentException("%d of %d steps".formatted(good, steps));
        }
    }

    /// What was rated under this requirement; empty when it was skipped, not applicable or is
    /// outside its scale.
    public static Optional<Performance> of(Rating rating, Direction direction) {
        Integer value = rating.value();
        return value == null || rating.notApplicable()
                ? Optional.empty()
                : of(value, rating.points(), direction);
    }

    /// The rating that meets the requirement; empty when it has no rated target.
    public static Optional<Performance> targetOf(Requirement requirement) {
        Integer target = requirement.target();
        Integer scale = requirement.scale();
        return target == null || scale == null
                ? Optional.empty()
                : of(target, scale, requirement.direction());
    }

    private static Optional<Performance> of(int value, int points, Direction direction) {
        if (points < 2 || value < 1 || value > points) {
            return Optional.empty();
        }
        int good =
                switch (direction) {
                    case HIGH_IS_GOOD -> value - 1;
                    case LOW_IS_GOOD -> points - value;
                };
        return Optional.of(new Performance(good, points - 1));
    }

    /// On the common scale 0 to 100, 100 the best.
    public double onCommonScale() {
        return 100.0 * good / steps;
    }

    /// Whether it is as good as the other or better, compared exactly.
    public boolean meets(Performance target) {
        return (long) good * target.steps >= (long) target.good * steps;
    }
}
