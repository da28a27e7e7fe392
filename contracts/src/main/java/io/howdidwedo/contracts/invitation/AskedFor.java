package io.howdidwedo.contracts.invitation;

/// Why the customer is asked.
public enum AskedFor {
    /// How the transaction went.
    TRANSACTION,
    /// Whether what we did after a dissatisfied answer put it right.
    RECOVERY
}
