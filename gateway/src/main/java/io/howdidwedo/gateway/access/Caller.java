package io.howdidwedo.gateway.access;

import io.howdidwedo.access.AccessRules;
import io.howdidwedo.access.Role;
import io.howdidwedo.access.Scope;
import io.howdidwedo.servicekit.identity.Theme;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Somebody whose session or key was found good, with what they may do and for which teams.
///
/// A team is a supplier's id; `*` stands for all of them.
///
/// @param csrf what a browser must repeat in every changing request; null for keys
/// @param zone the time zone they read times in
/// @param language the language they read
/// @param theme the colours pages are shown to them in
public record Caller(
        String subject,
        String name,
        Set<Role> roles,
        Set<String> teams,
        Set<Scope> scopes,
        @Nullable String csrf,
        String zone,
        String language,
        Theme theme) {
    public Caller {
        roles = Set.copyOf(roles);
        teams = Set.copyOf(teams);
        scopes = Set.copyOf(scopes);
    }

    /// Somebody who sees pages in the colours of their system.
    public Caller(
            String subject,
            String name,
            Set<Role> roles,
            Set<String> teams,
            Set<Scope> scopes,
            @Nullable String csrf,
            String zone,
            String language) {
        this(subject, name, roles, teams, scopes, csrf, zone, language, Theme.SYSTEM);
    }

    /// Whether the rules let them through with this method to this path.
    public boolean may(String method, String path) {
        return AccessRules.allows(method, path, roles, scopes);
    }

    /// Whether they call from a browser session rather than with a key.
    public boolean isInSession() {
        return csrf != null;
    }
}
