package io.howdidwedo.gateway.account;

import io.howdidwedo.access.Role;
import io.howdidwedo.servicekit.identity.Theme;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Somebody with a login.
///
/// @param user what they type to log in, in small letters
/// @param teams the suppliers whose rows they see; `*` for all
/// @param active whether they may log in; accounts are switched off rather than deleted
/// @param passwordHash empty where they have no password and come in by the provider of logins
/// @param theme the colours pages are shown to them in
/// @param tie as whom the provider of logins knows them; null where it does not
public record Account(
        String user,
        String name,
        String passwordHash,
        Set<Role> roles,
        Set<String> teams,
        String zone,
        String language,
        boolean active,
        Theme theme,
        @Nullable Tie tie) {
    private static final Pattern USER = Pattern.compile("[a-z0-9][a-z0-9._@+-]{0,99}");

    /// Every team there is.
    public static final String ALL_TEAMS = "*";

    public Account {
        if (!USER.matcher(user).matches()) {
            throw new IllegalArgumentException(
                    "user must be 1 to 100 small letters, digits or . _ @ + -");
        }
        if (name.isBlank()) {
            throw new IllegalArgumentException("name must not be empty");
        }
        roles = Set.copyOf(roles);
        teams = Set.copyOf(teams);
        checkZone(zone);
    }

    /// Whom an organisation's provider of logins means.
    ///
    /// @param issuer the address the provider calls itself by
    /// @param subject what it calls them, for good
    /// @param follows whether roles and teams are those of their groups there, anew at each login
    public record Tie(String issuer, String subject, boolean follows) {
        @Override
        public String toString() {
            return "tie";
        }
    }

    /// Somebody whom no provider of logins knows.
    public Account(
            String user,
            String name,
            String passwordHash,
            Set<Role> roles,
            Set<String> teams,
            String zone,
            String language,
            boolean active,
            Theme theme) {
        this(user, name, passwordHash, roles, teams, zone, language, active, theme, null);
    }

    /// Somebody who sees pages in the colours of their system.
    public Account(
            String user,
            String name,
            String passwordHash,
            Set<Role> roles,
            Set<String> teams,
            String zone,
            String language,
            boolean active) {
        this(user, name, passwordHash, roles, teams, zone, language, active, Theme.SYSTEM);
    }

    /// Whether this can be what somebody types to log in.
    public static boolean isUser(String text) {
        return USER.matcher(text).matches();
    }

    /// Whether they can log in and administer the system.
    public boolean administers() {
        return active && roles.contains(Role.ADMIN);
    }

    /// The account with another password.
    public Account withPasswordHash(String other) {
        return new Account(user, name, other, roles, teams, zone, language, active, theme, tie);
    }

    /// The account with another tie; null for none.
    public Account tied(@Nullable Tie other) {
        return new Account(
                user, name, passwordHash, roles, teams, zone, language, active, theme, other);
    }

    /// The account with these roles and teams.
    public Account granted(Set<Role> otherRoles, Set<String> otherTeams) {
        return new Account(
                user,
                name,
                passwordHash,
                otherRoles,
                otherTeams,
                zone,
                language,
                active,
                theme,
                tie);
    }

    /// Whether they can log in with a password of ours.
    public boolean hasPassword() {
        return !passwordHash.isEmpty();
    }

    /// Whether roles and teams are those of their groups at the provider of logins.
    public boolean follows() {
        return tie != null && tie.follows();
    }

    private static void checkZone(String zone) {
        try {
            var _ = ZoneId.of(zone);
        } catch (DateTimeException _) {
            throw new IllegalArgumentException(
                    "zone must be an IANA time zone such as Europe/Berlin, not " + zone);
        }
    }
}
