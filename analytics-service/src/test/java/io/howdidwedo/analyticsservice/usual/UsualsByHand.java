package io.howdidwedo.analyticsservice.usual;

import io.howdidwedo.analyticsservice.parameter.Parameters;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What is usual, worked out anew for each question.
public final class UsualsByHand {
    private UsualsByHand() {}

    /// That of these answers.
    ///
    /// @param knownAt with what was known then; null for now
    public static Usuals of(
            EarlierAnswersInMemory answers, Parameters parameters, @Nullable Instant knownAt) {
        return (month, offering, expectation, base) ->
                WhatIsUsual.from(
                        answers.tally(expectation, PriorWindow.before(month, parameters), knownAt),
                        offering,
                        base,
                        parameters);
    }
}
