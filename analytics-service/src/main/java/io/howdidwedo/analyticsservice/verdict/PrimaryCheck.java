package io.howdidwedo.analyticsservice.verdict;

import io.howdidwedo.analyticsservice.usual.Performance;
import io.howdidwedo.contracts.offering.Requirement;
import io.howdidwedo.contracts.verdict.VerdictChanged.PrimaryOutcome;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/// Whether a primary expectation was met (S3): by the measured fact when there is one, else by the
/// rating, else not known.
final class PrimaryCheck {
    private static final String DAYS_LATE = "daysLate";
    private static final String PROMISED_BY = "promisedBy";

    private PrimaryCheck() {}

    static PrimaryOutcome of(
            Requirement requirement, Map<String, String> facts, Optional<Performance> rated) {
        Optional<Performance> target = Performance.targetOf(requirement);
        Optional<Boolean> measured = Measured.by(facts, requirement);
        return new PrimaryOutcome(
                requirement.id(),
                measured.or(() -> both(rated, target, Performance::meets)).orElse(null),
                both(rated, target, (got, due) -> got.onCommonScale() - due.onCommonScale())
                        .orElse(null),
                measured.isPresent(),
                requirement.mustBe() && applies(requirement, facts));
    }

    /// A day that was never promised cannot be missed, and nobody is asked whether it was kept.
    private static boolean applies(Requirement requirement, Map<String, String> facts) {
        return requirement.scale() != null
                || !DAYS_LATE.equals(requirement.measure())
                || facts.containsKey(DAYS_LATE)
                || facts.containsKey(PROMISED_BY);
    }

    private static <T> Optional<T> both(
            Optional<Performance> rated,
            Optional<Performance> target,
            BiFunction<Performance, Performance, T> then) {
        return rated.flatMap(got -> target.map(due -> then.apply(got, due)));
    }
}
