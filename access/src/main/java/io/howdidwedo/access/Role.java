package io.howdidwedo.access;

import java.util.Locale;

/// What somebody is to the system.
public enum Role {
    AGENT,
    MANAGER,
    ADMIN,
    INTEGRATOR;

    /// The word used in tokens, settings and the API.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The role with this word.
    ///
    /// @throws IllegalArgumentException naming the words that exist
    public static Role of(String word) {
        for (Role role : values()) {
            if (role.word().equals(word)) {
                return role;
            }
        }
        throw new IllegalArgumentException(
                "Unknown role '" + word + "': use agent, manager, admin or integrator");
    }
}
