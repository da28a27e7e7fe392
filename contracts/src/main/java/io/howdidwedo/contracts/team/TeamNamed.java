package io.howdidwedo.contracts.team;

import io.howdidwedo.contracts.event.Event;
import org.jspecify.annotations.Nullable;

/// What people call a team from now on.
///
/// @param team its id, as integrators name it
/// @param version grows with each name; an older one is ignored
/// @param name null: it is called by its id again
public record TeamNamed(String team, long version, @Nullable String name) implements Event {}
