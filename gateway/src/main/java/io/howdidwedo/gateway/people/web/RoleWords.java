package io.howdidwedo.gateway.people.web;

import io.howdidwedo.access.Role;

/// Roles in words that say what they are for.
final class RoleWords {
    private RoleWords() {}

    /// What the role is called.
    public static String name(Role role) {
        return switch (role) {
            case AGENT -> "Agent";
            case MANAGER -> "Manager";
            case ADMIN -> "Administrator";
            case INTEGRATOR -> "Integrator";
        };
    }

    /// What somebody with it can do.
    public static String sentence(Role role) {
        return switch (role) {
            case AGENT -> "Works on the cases of their teams.";
            case MANAGER -> "Sees figures, responses and surveys of their teams, and their cases.";
            case ADMIN -> "Sets everything up, and decides on people and access.";
            case INTEGRATOR -> "For programs: opens no page by itself.";
        };
    }
}
