package io.howdidwedo.operationsservice.hook;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Whether a hook is posted to.
public sealed interface HookState {

    /// It is.
    ///
    /// @param failingSince since when nothing has come through; null when something has
    record On(@Nullable Instant failingSince) implements HookState {}

    /// It is not; what happens meanwhile waits.
    ///
    /// @param told whether those it concerns know
    record Off(Why why, Instant since, boolean told) implements HookState {}

    /// Why a hook is off.
    enum Why {
        /// Somebody switched it off.
        BY_HAND,
        /// Nothing came through for days.
        FAILING,
        /// Its receiver said that it is gone.
        GONE
    }
}
