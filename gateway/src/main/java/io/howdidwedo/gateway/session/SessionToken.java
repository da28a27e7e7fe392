package io.howdidwedo.gateway.session;

import io.howdidwedo.gateway.access.Fingerprint;
import java.util.Base64;
import java.util.random.RandomGenerator;

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
