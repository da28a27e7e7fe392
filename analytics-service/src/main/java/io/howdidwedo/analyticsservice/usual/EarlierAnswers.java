package io.howdidwedo.analyticsservice.usual;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Everybody's answers that count, to tell what is usual.
public interface EarlierAnswers {

    /// The answers to an expectation on transactions of the window.
    ///
    /// @param asKnownAt only what was recorded until then; null for all there is
    AnswerTally tally(String expectation, PriorWindow window, @Nullable Instant asKnownAt);
}
