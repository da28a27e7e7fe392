package io.howdidwedo.gateway.administration;

import io.howdidwedo.access.Role;
import io.howdidwedo.gateway.account.Account;
import io.howdidwedo.gateway.account.PasswordRule;
import io.howdidwedo.servicekit.identity.Theme;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// How an administrator wants an account to be; what is left out stays as it is, or as usual.
///
/// @param name what its owner is called
/// @param password in clear; null to keep the old one
/// @param roles what its owner may do: `agent`, `manager`, `admin`, `integrator`
/// @param teams whose transactions, answers and cases its owner sees; `*` is all
/// @param zone the IANA time zone its owner's days begin in, such as `Europe/Berlin`
/// @param language what pages and notices are written in for its owner: `en`, `de`, `pt`, `es`
/// @param active whether it can sign in
public record AccountWish(
        @Nullable String name,
        @Nullable String password,
        @Nullable List<String> roles,
        @Nullable List<String> teams,
        @Nullable String zone,
        @Nullable String language,
        @Nullable Boolean active) {
    /// What leaves all as it is.
    public static final AccountWish NOTHING =
            new AccountWish(null, null, null, null, null, null, null);

    /// The wish with these roles and teams.
    public AccountWish with(List<String> otherRoles, List<String> otherTeams) {
        return new AccountWish(name, password, otherRoles, otherTeams, zone, language, active);
    }

    /// The wish to switch it on or off.
    public AccountWish withActive(boolean other) {
        return new AccountWish(name, password, roles, teams, zone, language, other);
    }

    /// The account this user would have then.
    ///
    /// @throws IllegalArgumentException naming the field and what would be right
    Account applyTo(String user, @Nullable Account now, String passwordHash) {
        return new Account(
                user,
                or(name, now == null ? user : now.name()),
                passwordHash,
                roles == null ? rolesOf(now) : roles(roles),
                teams == null ? teamsOf(now) : new HashSet<>(teams),
                zone == null ? now == null ? "UTC" : now.zone() : region(zone),
                or(language, now == null ? "en" : now.language()),
                active == null ? now == null || now.active() : active,
                now == null ? Theme.SYSTEM : now.theme(),
                now == null ? null : now.tie());
    }

    /// Accounts of before may have an offset, which knows no summer time; new ones may not.
    private static String region(String zone) {
        if (!ZoneId.getAvailableZoneIds().contains(zone)) {
            throw new IllegalArgumentException(
                    "zone must be an IANA time zone such as Europe/Berlin, not " + zone);
        }
        return zone;
    }

    void checkPassword() {
        String problem = password == null ? "" : PasswordRule.problem(password);
        if (!problem.isEmpty()) {
            throw new IllegalArgumentException("password " + problem);
        }
    }

    private static Set<Role> roles(List<String> words) {
        return words.stream().map(Role::of).collect(Collectors.toSet());
    }

    private static Set<Role> rolesOf(@Nullable Account now) {
        return now == null ? Set.of(Role.AGENT) : now.roles();
    }

    private static Set<String> teamsOf(@Nullable Account now) {
        return now == null ? Set.of() : now.teams();
    }

    private static String or(@Nullable String wish, String otherwise) {
        return Objects.requireNonNullElse(wish, otherwise);
    }

    @Override
    public String toString() {
        return "account wish";
    }
}
