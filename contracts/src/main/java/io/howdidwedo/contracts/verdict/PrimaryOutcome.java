package io.howdidwedo.contracts.verdict;

import org.jspecify.annotations.Nullable;

/// One primary expectation of one response.
///
/// @param met null when neither measured nor answered
/// @param gap performance minus target on 0 to 100; null when it has no rating or no rated target
/// @param measured true when a measured fact decided
/// @param mustBe not meeting it means failure
public record PrimaryOutcome(
        String expectation,
        @Nullable Boolean met,
        @Nullable Double gap,
        boolean measured,
        boolean mustBe) {}
