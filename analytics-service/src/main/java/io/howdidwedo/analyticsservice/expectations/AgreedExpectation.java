package io.howdidwedo.analyticsservice.expectations;

import org.jspecify.annotations.Nullable;

/// An expectation as it stands in the agreements now.
///
/// @param text the clause, for people
/// @param need which of the five basic needs it serves
/// @param stage when in the transaction it shows
/// @param mustBe whether missing it means failure in any offering
/// @param lowestTarget on the common scale 0 to 100; null when no offering has one
/// @param highestTarget the same as the lowest unless offerings differ
public record AgreedExpectation(
        String id,
        String text,
        String need,
        String stage,
        boolean mustBe,
        @Nullable Double lowestTarget,
        @Nullable Double highestTarget) {}
