package io.howdidwedo.contracts.response;

/// Whether a response counts.
public enum ResponseStatus {
    /// Saved as it was given, not yet sent off: counts for the questions it answers.
    PARTIAL,
    /// Confirmed by a person, or imported.
    CONFIRMED,
    /// Held back as probably not a person's; counts only once released.
    QUARANTINED
}
