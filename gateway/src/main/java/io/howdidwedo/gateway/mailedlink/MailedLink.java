package io.howdidwedo.gateway.mailedlink;

import io.howdidwedo.access.Role;
import io.howdidwedo.gateway.access.Fingerprint;
import io.howdidwedo.gateway.change.Change.Who;
import java.time.Instant;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import java.util.random.RandomGenerator;

/// A link that was mailed to somebody, is good for a while and used once.
///
/// @param user who it is for; of an invitation the address it was sent to
/// @param fingerprint what is kept of the link's secret
/// @param grant what an invitation gives; of a link for a new password nothing
/// @param by who wanted it sent
public record MailedLink(
        Purpose purpose,
        String user,
        String fingerprint,
        Grant grant,
        Who by,
        Instant madeAt,
        Instant until) {

    /// What a link is for.
    public enum Purpose {
        INVITATION,
        NEW_PASSWORD;

        /// The word it is kept under.
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// What somebody who is invited gets.
    ///
    /// @param zone the time zone they begin with
    /// @param language the language they begin with
    public record Grant(Set<Role> roles, Set<String> teams, String zone, String language) {
        /// Nothing.
        public static final Grant NONE = new Grant(Set.of(), Set.of(), "UTC", "en");

        /// Nothing, told in this language.
        public static Grant speaking(String language) {
            return new Grant(Set.of(), Set.of(), NONE.zone(), language);
        }

        public Grant {
            roles = Set.copyOf(roles);
            teams = Set.copyOf(teams);
        }
    }

    /// Whether it still opens something.
    public boolean isGood(Instant now) {
        return now.isBefore(until);
    }

    /// The secret in a link; only its fingerprint is kept.
    public record LinkToken(String value) {
        private static final int BYTES = 32;

        /// A new one; the generator must be one nobody can predict.
        static LinkToken draw(RandomGenerator chance) {
            byte[] bytes = new byte[BYTES];
            chance.nextBytes(bytes);
            return new LinkToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
        }

        /// What is kept of it.
        public String fingerprint() {
            return Fingerprint.of(value);
        }

        @Override
        public String toString() {
            return "link token";
        }
    }
}
