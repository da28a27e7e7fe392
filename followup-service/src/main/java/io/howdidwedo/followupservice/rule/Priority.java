package io.howdidwedo.followupservice.rule;

/// How urgent a case is.
public enum Priority {
    HIGH,
    NORMAL
}
