package io.howdidwedo.contracts.event;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/// Ids computed from what they stand for (UUID version 5, RFC 9562), so that a repeat of the same
/// thing is recognised by its id.
public final class DerivedId {
    private static final UUID NAMESPACE = UUID.fromString("7d2f6a6e-9a55-5d0c-8a1d-3f4f0f6f6b11");

    private DerivedId() {}

    /// The id of the thing of this kind that these parts identify. Parts are kept apart: ("ab","c")
    /// and ("a","bc") differ.
    public static UUID of(String kind, Object... parts) {
        MessageDigest sha1 = sha1();
        sha1.update(bytes(NAMESPACE));
        add(sha1, kind);
        for (Object part : parts) {
            add(sha1, part.toString());
        }
        ByteBuffer digest = ByteBuffer.wrap(sha1.digest());
        long high = (digest.getLong() & ~0xF000L) | 0x5000L;
        long low = (digest.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    private static void add(MessageDigest digest, String part) {
        byte[] text = part.getBytes(UTF_8);
        digest.update(ByteBuffer.allocate(4).putInt(text.length).array());
        digest.update(text);
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private static MessageDigest sha1() {
        try {
            return MessageDigest.getInstance("SHA-1");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-1", e);
        }
    }
}
