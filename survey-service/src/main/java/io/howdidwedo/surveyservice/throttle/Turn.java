package io.howdidwedo.surveyservice.throttle;

import java.time.Instant;

/// Whether it is somebody's turn to be asked by a survey.
public sealed interface Turn {
    /// Now.
    record Now() implements Turn {}

    /// Not yet: they are to be left in peace, or another survey goes first.
    ///
    /// @param until when to look again
    record Later(Instant until) implements Turn {}

    /// Never: by the time they may be asked again this transaction is too long ago.
    record Never() implements Turn {}
}
