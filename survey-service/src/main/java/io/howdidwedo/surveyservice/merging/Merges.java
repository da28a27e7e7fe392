package io.howdidwedo.surveyservice.merging;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/// All that was ever merged.
public interface Merges {

    /// What became of the name with this key.
    Optional<Merge> find(UUID key);

    /// All that are in force, what changed last at the end.
    List<Merge> inForce();

    /// Those that something may still have to move for, the oldest first.
    List<Merge> unsettled();

    /// When anything was last merged or separated; empty when nothing ever was.
    Optional<Instant> changedAt();

    /// Merges a name, or takes what became of it a step on. The step may be tried again when
    /// somebody else was quicker; one that changes nothing writes nothing.
    ///
    /// @param first what to begin with when it was never merged
    /// @return as it now is
    Merge change(Merge first, UnaryOperator<Merge> step);
}
