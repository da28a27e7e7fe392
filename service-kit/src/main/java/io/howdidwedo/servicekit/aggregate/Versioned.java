package io.howdidwedo.servicekit.aggregate;

import java.util.UUID;

/// An aggregate as it was read; to be saved only if it still has this version.
public record Versioned<T>(UUID id, long version, T state) {}
