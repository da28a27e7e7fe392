package io.howdidwedo.servicekit.identity;

/// What a caller may do.
public enum Role {
    AGENT,
    MANAGER,
    ADMIN,
    INTEGRATOR
}
