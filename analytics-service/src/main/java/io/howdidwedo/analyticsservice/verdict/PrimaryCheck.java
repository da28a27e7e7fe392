package io.howdidwedo.analyticsservice.verdict;

import io.howdidwedo.analyticsservice.expectation.Performance;
import io.howdidwedo.contracts.offering.Requirement;
import io.howdidwedo.contracts.verdict.PrimaryOutcome;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/// Whether a primary expectation was met (S3): by the measured fact when there is one, else by the
/// rating, else not known.
final class PrimaryCheck {
    private PrimaryCheck() {}

    static PrimaryOutcome of(
            Requirement requirement, Map<String, String> facts, Optional<Performance> rated) {
        Optional<Performance> target = Performance.targetOf(requirement);
        Optional<Boolean> measured = measured(requirement, facts);
        return new PrimaryOutcome(
                requirement.id(),
                measured.or(() -> both(rated, target, Performance::meets)).orElse(null),
                both(rated, target, (got, due) -> got.onCommonScale() - due.onCommonScale())
                        .orElse(null),
                measured.isPresent(),
                requirement.mustBe());
    }

    private static Optional<Boolean> measured(Requirement requirement, Map<String, String> facts) {
        Double limit = requirement.measureTarget();
        OptionalDouble value = number(facts, requirement.measure());
        return limit == null || value.isEmpty()
                ? Optional.empty()
                : Optional.of(value.getAsDouble() <= limit);
    }

    /// A fact that is no number measures nothing.
    private static OptionalDouble number(Map<String, String> facts, @Nullable String name) {
        String text = name == null ? null : facts.get(name);
        if (text == null) {
            return OptionalDouble.empty();
        }
        try {
            double number = Double.parseDouble(text.strip());
            return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }

    private static <T> Optional<T> both(
            Optional<Performance> rated,
            Optional<Performance> target,
            BiFunction<Performance, Performance, T> then) {
        return rated.flatMap(got -> target.map(due -> then.apply(got, due)));
    }
}
