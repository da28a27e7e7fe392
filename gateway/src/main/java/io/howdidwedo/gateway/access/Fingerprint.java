package io.howdidwedo.gateway.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// What is kept of a random secret: enough to recognise it, nothing to log in with.
///
/// Only for secrets drawn at random; a password, which people choose, needs a slow hash.
public final class Fingerprint {
    private Fingerprint() {}

    /// The SHA-256 of the secret, in hexadecimal.
    public static String of(String secret) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
