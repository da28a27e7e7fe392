package io.howdidwedo.analyticsservice.verdict;

import io.howdidwedo.contracts.offering.Requirement;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/// Whether a requirement was met by what was measured.
final class Measured {
    private Measured() {}

    /// Empty when the requirement has no measure, or the facts do not have it.
    static Optional<Boolean> by(Map<String, String> facts, Requirement requirement) {
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
}
