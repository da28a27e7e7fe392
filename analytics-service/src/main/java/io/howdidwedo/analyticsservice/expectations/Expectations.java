package io.howdidwedo.analyticsservice.expectations;

import io.howdidwedo.analyticsservice.figure.Slice;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What customers and suppliers have agreed that each may expect.
public interface Expectations {

    /// Those of the newest agreement of each offering in the slice, by their id.
    Map<String, AgreedExpectation> agreed(Slice slice);

    /// What suppliers require of customers there: the clauses by their id.
    Map<String, String> requiredBySuppliers(Slice slice);

    /// An expectation as it stands in the agreements now.
    ///
    /// @param text the clause, for people
    /// @param need which of the five basic needs it serves
    /// @param stage when in the transaction it shows
    /// @param mustBe whether missing it means failure in any offering
    /// @param lowestTarget on the common scale 0 to 100; null when no offering has one
    /// @param highestTarget the same as the lowest unless offerings differ
    record AgreedExpectation(
            String id,
            String text,
            String need,
            String stage,
            boolean mustBe,
            @Nullable Double lowestTarget,
            @Nullable Double highestTarget) {}
}
