package io.howdidwedo.gateway.apikey;

import io.howdidwedo.access.Role;
import io.howdidwedo.access.Scope;
import java.time.Instant;
import java.util.Set;

/// A machine's permission to call.
///
/// @param id what the key is called by when its secret must not be; the `sub` of its calls
/// @param fingerprint what is kept of the secret
/// @param name what it is for, in the administrator's words
public record ApiKey(
        String id,
        String fingerprint,
        String name,
        Set<Role> roles,
        Set<Scope> scopes,
        Set<String> teams,
        Instant madeAt,
        boolean revoked) {
    public ApiKey {
        if (name.isBlank()) {
            throw new IllegalArgumentException("name must not be empty");
        }
        roles = Set.copyOf(roles);
        scopes = Set.copyOf(scopes);
        teams = Set.copyOf(teams);
    }
}
