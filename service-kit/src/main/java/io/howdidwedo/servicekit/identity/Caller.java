package io.howdidwedo.servicekit.identity;

import io.howdidwedo.access.AccessRules;
import io.howdidwedo.access.Role;
import io.howdidwedo.access.Scope;
import io.howdidwedo.servicekit.problem.NotAllowed;
import io.howdidwedo.servicekit.wording.Phrases;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;

/// Who calls, as the gateway's signed token says. A controller takes it as a parameter.
///
/// @param id of the account or API key
/// @param teams suppliers whose rows the caller may see; `*` for all
/// @param scopes what an API key may be used for; empty for people
/// @param csrf what forms must send back; null for API keys, which browsers never send by
///     themselves
/// @param theme the colours pages are shown to them in
public record Caller(
        String id,
        String name,
        Set<Role> roles,
        Set<String> teams,
        Set<Scope> scopes,
        ZoneId zone,
        Locale locale,
        @Nullable String csrf,
        Theme theme) {
    private static final Phrases WORDS = Phrases.of(Caller.class);

    public Caller {
        roles = Set.copyOf(roles);
        teams = Set.copyOf(teams);
        scopes = Set.copyOf(scopes);
    }

    /// Somebody who sees pages in the colours of their system.
    public Caller(
            String id,
            String name,
            Set<Role> roles,
            Set<String> teams,
            Set<Scope> scopes,
            ZoneId zone,
            Locale locale,
            @Nullable String csrf) {
        this(id, name, roles, teams, scopes, zone, locale, csrf, Theme.SYSTEM);
    }

    /// Who sent the request that is being answered; empty when nobody known did.
    public static Optional<Caller> now() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Jwt token
                ? Optional.of(CallerArgument.caller(token))
                : Optional.empty();
    }

    /// Whether the caller has one of these roles.
    public boolean is(Role... any) {
        for (Role role : any) {
            if (roles.contains(role)) {
                return true;
            }
        }
        return false;
    }

    /// Whether the rules let the caller send a request of this method to this path.
    public boolean may(String method, String pathToAsk) {
        return AccessRules.allows(method, pathToAsk, roles, scopes);
    }

    /// Whether rows of this supplier are the caller's to see.
    public boolean mayAccess(String supplier) {
        return teams.contains("*") || teams.contains(supplier);
    }

    /// The teams every look-up is limited to.
    public Teams within() {
        return new Teams(onlySuppliers().orElse(null));
    }

    /// The suppliers every query must be limited to; empty when the caller may see all.
    public Optional<Set<String>> onlySuppliers() {
        return teams.contains("*") ? Optional.empty() : Optional.of(teams);
    }

    /// Lets only callers pass that may see this supplier's rows.
    ///
    /// @throws NotAllowed otherwise
    public void requireSupplier(String supplier) {
        if (!mayAccess(supplier)) {
            throw new NotAllowed(WORDS.told("not-allowed.other-team"));
        }
    }
}
