package io.howdidwedo.analyticsservice.verdict;

import io.howdidwedo.analyticsservice.usual.Learned;
import io.howdidwedo.contracts.verdict.VerdictChanged.Basis;
import io.howdidwedo.contracts.verdict.VerdictChanged.SecondaryOutcome;
import java.util.OptionalDouble;

/// Performance against what the customer had come to expect, which raises what was promised and
/// never lowers it (S4).
///
/// @param target what was promised, on the common scale
record SecondaryComparison(
        String expectation, double performance, Learned learned, OptionalDouble target) {

    SecondaryOutcome outcome() {
        return learned.basis() == Basis.NONE ? withoutBasis() : withBasis();
    }

    private SecondaryOutcome withBasis() {
        double expected = Math.max(learned.mean(), target.orElse(learned.mean()));
        return new SecondaryOutcome(
                expectation,
                performance,
                learned.mean(),
                learned.sd(),
                learned.weight(),
                learned.count(),
                learned.basis(),
                expected,
                performance - expected,
                expected + learned.usual().noise() / 2 > 100,
                learned.usual());
    }

    private SecondaryOutcome withoutBasis() {
        return new SecondaryOutcome(
                expectation,
                performance,
                null,
                null,
                learned.weight(),
                learned.count(),
                Basis.NONE,
                null,
                null,
                false,
                learned.usual());
    }
}
