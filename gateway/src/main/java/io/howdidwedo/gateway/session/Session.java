package io.howdidwedo.gateway.session;

import io.howdidwedo.gateway.access.Fingerprint;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// One login in one browser.
///
/// @param id the fingerprint of the browser's token
/// @param csrf what the browser must repeat in every changing request
/// @param origin where it was begun
/// @param voucher the provider's login it came of; null where it was a login of ours
public record Session(
        String id,
        String user,
        String csrf,
        Instant expiresAt,
        Origin origin,
        @Nullable Voucher voucher) {
    private static final int MARK = 12;

    /// Where and when a session was begun, for its owner to know it again.
    ///
    /// @param address of the network it came from; empty when it was not kept
    /// @param browser in words; empty when it was not kept
    public record Origin(Instant openedAt, String address, String browser) {
        /// Of sessions of before, of which it was not kept.
        public static final Origin UNKNOWN = new Origin(Instant.EPOCH, "", "");
    }

    /// One that came of a login of ours.
    public Session(String id, String user, String csrf, Instant expiresAt, Origin origin) {
        this(id, user, csrf, expiresAt, origin, null);
    }

    /// What a provider of logins said when it sent somebody here.
    ///
    /// @param issuer the address it calls itself by
    /// @param subject what it calls them
    /// @param sid what it calls their session there; empty when it does not tell
    /// @param idToken as it was, to be shown to it when they log out
    public record Voucher(String issuer, String subject, String sid, String idToken) {
        @Override
        public String toString() {
            return "voucher";
        }
    }

    /// The same session with another end.
    public Session until(Instant other) {
        return new Session(id, user, csrf, other, origin, voucher);
    }

    /// By which its owner names it.
    public String mark() {
        return id.substring(0, Math.min(MARK, id.length()));
    }

    boolean hasExpired(Instant now) {
        return !now.isBefore(expiresAt);
    }

    /// Whether enough time has passed to be worth a write.
    boolean isWorthExtending(Instant now, Duration lifetime) {
        return expiresAt.isBefore(now.plus(lifetime.multipliedBy(15).dividedBy(16)));
    }

    /// What a browser shows to prove its session; only its fingerprint is kept.
    public record SessionToken(String value) {
        private static final int BYTES = 32;

        /// A new one; the generator must be one nobody can predict.
        static SessionToken draw(RandomGenerator chance) {
            byte[] bytes = new byte[BYTES];
            chance.nextBytes(bytes);
            return new SessionToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
        }

        /// The id of the session it belongs to.
        public String sessionId() {
            return Fingerprint.of(value);
        }

        @Override
        public String toString() {
            return "session token";
        }
    }
}
