package io.howdidwedo.gateway.login;

import io.howdidwedo.gateway.access.Fingerprint;
import java.util.Base64;
import java.util.random.RandomGenerator;

/// By which a browser is known again; only its fingerprint is kept. It opens nothing: it says that
/// somebody has logged in with this browser before.
public record BrowserToken(String value) {
    private static final int BYTES = 32;

    /// A new one.
    ///
    /// @param chance must be one nobody can predict
    public static BrowserToken draw(RandomGenerator chance) {
        byte[] bytes = new byte[BYTES];
        chance.nextBytes(bytes);
        return new BrowserToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    String fingerprint() {
        return Fingerprint.of(value);
    }

    @Override
    public String toString() {
        return "browser token";
    }
}
