package io.howdidwedo.gateway.administration.web;

import io.howdidwedo.access.Role;
import io.howdidwedo.access.Scope;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A key an administrator wants; without roles it is an integrator's, without teams it sees all.
///
/// @param name what it is for
/// @param roles what may be done with it: `agent`, `manager`, `admin`, `integrator`
/// @param scopes what it may be used for, besides what its roles may
/// @param teams whose transactions, answers and cases it sees; `*` is all
record KeyWish(
        @Nullable String name,
        @Nullable List<String> roles,
        @Nullable List<String> scopes,
        @Nullable List<String> teams) {
    String nameOrEmpty() {
        return Objects.requireNonNullElse(name, "");
    }

    Set<Role> roleSet() {
        return roles == null
                ? Set.of(Role.INTEGRATOR)
                : roles.stream().map(Role::of).collect(Collectors.toSet());
    }

    Set<Scope> scopeSet() {
        return scopes == null
                ? Set.of()
                : scopes.stream().map(Scope::of).collect(Collectors.toSet());
    }

    Set<String> teamSet() {
        return teams == null ? Set.of("*") : Set.copyOf(teams);
    }
}
