package io.howdidwedo.contracts.cases;

/// Where the follow-up of a response stands.
public enum CaseStatus {
    /// Nobody works on it yet.
    OPEN,
    /// Somebody does.
    IN_PROGRESS,
    /// Paused: the customer has the next word.
    WAITING,
    /// The team says it is put right; the customer is asked again.
    RESOLVED,
    /// The customer says it is put right.
    RECOVERED,
    /// The customer says it is not put right; back to work at the next level.
    REOPENED,
    /// Over without the customer's word, for the reason given.
    CLOSED
}
