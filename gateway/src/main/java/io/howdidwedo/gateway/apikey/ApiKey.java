package io.howdidwedo.gateway.apikey;

import io.howdidwedo.access.Role;
import io.howdidwedo.access.Scope;
import io.howdidwedo.gateway.access.Fingerprint;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/// A machine's permission to call.
///
/// @param id what the key is called by when its secret must not be; the `sub` of its calls
/// @param fingerprint what is kept of the secret
/// @param name what it is for, in the administrator's words
/// @param madeBy the name of who made it; empty of the first, and of those from before it was kept
public record ApiKey(
        String id,
        String fingerprint,
        String name,
        Set<Role> roles,
        Set<Scope> scopes,
        Set<String> teams,
        Instant madeAt,
        boolean revoked,
        String madeBy) {
    public ApiKey {
        if (name.isBlank()) {
            throw new IllegalArgumentException("name must not be empty");
        }
        roles = Set.copyOf(roles);
        scopes = Set.copyOf(scopes);
        teams = Set.copyOf(teams);
    }

    /// The key, ended for good.
    public ApiKey ended() {
        return new ApiKey(id, fingerprint, name, roles, scopes, teams, madeAt, true, madeBy);
    }

    /// The secret a machine shows: `hdwd_` and at least 32 random letters and digits.
    ///
    /// @param value the whole secret, shown once when it is made and never kept
    public record KeySecret(String value) {
        private static final Pattern FORM = Pattern.compile("hdwd_[0-9A-Za-z]{32,64}");
        private static final String LETTERS =
                "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
        private static final int LENGTH = 40;

        public KeySecret {
            if (!FORM.matcher(value).matches()) {
                throw new IllegalArgumentException(
                        "An API key is hdwd_ followed by 32 to 64 letters and digits");
            }
        }

        /// The secret in this text, if it has the form of one.
        public static Optional<KeySecret> in(String text) {
            return FORM.matcher(text).matches()
                    ? Optional.of(new KeySecret(text))
                    : Optional.empty();
        }

        /// A new one; the generator must be one nobody can predict.
        static KeySecret draw(RandomGenerator chance) {
            var secret = new StringBuilder("hdwd_");
            for (int i = 0; i < LENGTH; i++) {
                secret.append(LETTERS.charAt(chance.nextInt(LETTERS.length())));
            }
            return new KeySecret(secret.toString());
        }

        /// What is kept of it.
        public String fingerprint() {
            return Fingerprint.of(value);
        }

        @Override
        public String toString() {
            return "hdwd_…";
        }
    }
}
