package io.howdidwedo.gateway.account;

import io.howdidwedo.access.Role;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Set;
import java.util.regex.Pattern;

/// Somebody with a login.
///
/// @param user what they type to log in, in small letters
/// @param teams the suppliers whose rows they see; `*` for all
/// @param active whether they may log in; accounts are switched off rather than deleted
public record Account(
        String user,
        String name,
        String passwordHash,
        Set<Role> roles,
        Set<String> teams,
        String zone,
        String language,
        boolean active) {
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

    private static void checkZone(String zone) {
        try {
            var _ = ZoneId.of(zone);
        } catch (DateTimeException _) {
            throw new IllegalArgumentException(
                    "zone must be an IANA time zone such as Europe/Berlin, not " + zone);
        }
    }
}
