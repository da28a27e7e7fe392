package io.howdidwedo.servicekit.link;

import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/// Reads what has one right spelling. The JDK reads more: it passes over bits of base64 that stand
/// for nothing, so that a token with another last letter is the same token, and takes `1-1-1-1-1`
/// for an id.
public final class OneSpelling {
    private static final Pattern ID =
            Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();
    private static final Base64.Decoder DECODER = Base64.getUrlDecoder();

    private OneSpelling() {}

    /// Bytes as text: base64url without padding.
    public static String ofBytes(byte[] bytes) {
        return ENCODER.encodeToString(bytes);
    }

    /// The bytes that are spelled exactly so by [#ofBytes]; empty when none are.
    public static Optional<byte[]> bytes(String text) {
        try {
            byte[] bytes = DECODER.decode(text);
            return ofBytes(bytes).equals(text) ? Optional.of(bytes) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /// The id with these 32 hexadecimal digits in five groups, in either case; empty when it is
    /// not written so.
    public static Optional<UUID> id(String text) {
        return ID.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }

    /// Whether each part between the dots of a signed token (RFC 7515) is spelled as it must be.
    public static boolean isOfToken(String token) {
        return Arrays.stream(token.split("\\.", -1)).allMatch(part -> bytes(part).isPresent());
    }
}
