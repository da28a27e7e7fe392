package io.howdidwedo.contracts.verdict;

/// How a response stands against the customer's expectations.
public enum Verdict {
    /// A primary expectation that must be met was not.
    DISSATISFIED,
    /// Primary expectations met.
    SATISFIED,
    /// Primary met, and noticeably more than this customer has come to expect.
    DELIGHTED,
    /// Whether a must-be was met is not known; outside every verdict denominator.
    UNDETERMINED
}
