package io.howdidwedo.operationsservice.hook;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/// The hooks there are; some dozens.
public interface Hooks {
    /// The one with this id.
    Optional<Hook> find(UUID id);

    /// All of them, the oldest first.
    List<Hook> all();

    /// Adds a new one.
    void add(Hook hook);

    /// Takes one a step on; the step may be tried again when somebody else was quicker.
    ///
    /// @return as it now is; empty when there is none
    Optional<Hook> change(UUID id, UnaryOperator<Hook> step);

    /// Takes one out for good.
    void remove(UUID id);
}
