package io.howdidwedo.contracts.transaction;

/// Whether the customer belongs to the organisation. Both are served alike.
public enum CustomerKind {
    EXTERNAL,
    INTERNAL
}
