package io.howdidwedo.gateway.provider;

import io.howdidwedo.access.Role;
import java.util.Set;

/// What everybody of one group at the provider may do here.
///
/// @param group as the provider calls it
/// @param teams the suppliers whose rows they see; `*` for all
public record GroupGrant(String group, Set<Role> roles, Set<String> teams) {
    public GroupGrant {
        if (group.isBlank()) {
            throw new IllegalArgumentException("group must not be empty");
        }
        roles = Set.copyOf(roles);
        teams = Set.copyOf(teams);
    }
}
