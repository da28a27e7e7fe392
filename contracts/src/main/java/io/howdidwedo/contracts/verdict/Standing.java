package io.howdidwedo.contracts.verdict;

/// Whether a response to a transaction is the one that counts, and if not, why.
public enum Standing {
    COUNTS,
    /// Answered after the response window.
    LATE,
    /// A later answer inside the window took its place.
    SUPERSEDED,
    /// Held back as probably not a person's.
    QUARANTINED,
    /// Nothing was answered.
    EMPTY
}
