package io.howdidwedo.servicekit.aggregate;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Aggregates of one kind that people set up and look through, some hundreds at most.
///
/// @param <T> the aggregate
public interface Catalogue<T> {
    /// The one with this id.
    Optional<T> find(UUID id);

    /// All of them, the oldest first; at most a thousand.
    List<T> all();

    /// Adds a new one, with the events it causes.
    ///
    /// @return false when there is already one with this id; nothing is written then
    boolean add(Change<T> first);

    /// Takes one a step on, with the events that causes; null leaves it. The step may be tried
    /// again when somebody else was quicker.
    ///
    /// @return as it now is; empty when there is none
    Optional<T> change(UUID id, Function<T, @Nullable Change<T>> step);
}
