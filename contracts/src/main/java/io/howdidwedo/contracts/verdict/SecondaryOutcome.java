package io.howdidwedo.contracts.verdict;

import org.jspecify.annotations.Nullable;

/// One secondary expectation of one response, on the common scale 0 to 100.
///
/// @param performance what the customer says they got
/// @param learned what this customer had come to expect; null on basis NONE
/// @param sd standard deviation of `learned`
/// @param weight experiences it rests on, faded by age
/// @param count experiences it rests on
/// @param expected the larger of target and learned
/// @param gap performance minus expected
/// @param ceiling this customer expects so much that they cannot be delighted on it any more
/// @param usual what `learned` started from
public record SecondaryOutcome(
        String expectation,
        double performance,
        @Nullable Double learned,
        @Nullable Double sd,
        double weight,
        int count,
        Basis basis,
        @Nullable Double expected,
        @Nullable Double gap,
        boolean ceiling,
        Usual usual) {}
