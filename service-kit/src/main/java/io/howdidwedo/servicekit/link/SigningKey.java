package io.howdidwedo.servicekit.link;

import java.util.Base64;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/// A secret links are signed with.
///
/// @param number 0 to 255, carried in the link so that keys can be rotated
/// @param secret for HMAC-SHA-256
public record SigningKey(int number, SecretKey secret) {
    private static final int SHORTEST = 32;

    public SigningKey {
        if (number < 0 || number > 255) {
            throw new IllegalArgumentException("A key's number must be from 0 to 255");
        }
    }

    /// A key written as `number:base64`.
    ///
    /// @throws IllegalArgumentException when it is not, or shorter than 32 bytes
    public static SigningKey parse(String text) {
        String[] parts = text.split(":", 2);
        if (parts.length != 2) {
            throw new IllegalArgumentException("A key is written as number:base64");
        }
        byte[] secret = Base64.getDecoder().decode(parts[1].strip());
        if (secret.length < SHORTEST) {
            throw new IllegalArgumentException("A key must have at least 32 bytes");
        }
        return new SigningKey(
                Integer.parseInt(parts[0].strip()), new SecretKeySpec(secret, "HmacSHA256"));
    }
}
