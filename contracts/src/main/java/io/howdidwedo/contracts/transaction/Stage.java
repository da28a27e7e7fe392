package io.howdidwedo.contracts.transaction;

/// When service is given, seen from the transaction.
public enum Stage {
    BEFORE,
    DURING,
    AFTER
}
