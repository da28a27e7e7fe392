package io.howdidwedo.contracts.verdict;

/// What a learned expectation rests on.
public enum Basis {
    /// This customer's own earlier experiences.
    LEARNED,
    /// What is usual for the offering, as this customer has no experience yet.
    PRIOR,
    /// Too little is known: takes no part in the verdict.
    NONE
}
