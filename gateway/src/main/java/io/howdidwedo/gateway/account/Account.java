package io.howdidwedo.gateway.account;

import io.howdidwedo.access.Role;
import io.howdidwedo.servicekit.identity.Theme;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Set;
import java.util.regex.Pattern;

/// Somebody with a login.
///
/// @param user what they type to log in, in small letters
/// @param teams the suppliers whose rows they see; `*` for all
/// @param active whether they may log in; accounts are switched off rather than deleted
/// @param theme the colours pages are shown to them in
public record Account(
        String user,
        String name,
        String passwordHash,
        Set<Role> roles,
        Set<String> teams,
        String zone,
        String language,
        boolean active,
        Theme theme) {
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
        return new Account(user, name, other, roles, teams, zone, language, active, theme);
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
