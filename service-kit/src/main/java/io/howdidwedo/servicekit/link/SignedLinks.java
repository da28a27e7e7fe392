package io.howdidwedo.servicekit.link;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.crypto.Mac;

/// Makes and checks tokens: key number, purpose, subject and 128 bits of HMAC-SHA-256, written in
/// base64url. Nobody without the key can guess one.
public final class SignedLinks {
    private static final int MAC_BYTES = 16;
    private static final int BODY_BYTES = 18;
    private static final int MARK_BODY_BYTES = 19;
    private static final int MARK_MAC_BYTES = 8;
    private static final Pattern MARK = Pattern.compile("[0-9a-fA-F]{54}");

    private final List<Signer> keys;

    /// Signs with the first key; the others still open older links.
    public SignedLinks(List<SigningKey> keys) {
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("Links need at least one key");
        }
        this.keys = keys.stream().map(Signer::with).toList();
    }

    /// A key ready to sign: looking for who knows the algorithm and preparing the key takes longer
    /// than a signature.
    private record Signer(int number, Mac prepared) {
        static Signer with(SigningKey key) {
            try {
                Mac prepared = Mac.getInstance("HmacSHA256");
                prepared.init(key.secret());
                return new Signer(key.number(), prepared);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("Every JDK has HmacSHA256", e);
            }
        }

        byte[] mac(byte[] body) {
            try {
                Mac copy = (Mac) prepared.clone();
                return Arrays.copyOf(copy.doFinal(body), MAC_BYTES);
            } catch (CloneNotSupportedException e) {
                throw new IllegalStateException("The JDK's own HmacSHA256 can be copied", e);
            }
        }
    }

    /// The token for this.
    public String token(LinkPurpose purpose, UUID subject) {
        Signer key = keys.getFirst();
        byte[] body =
                ByteBuffer.allocate(BODY_BYTES)
                        .put((byte) key.number())
                        .put(purpose.letter())
                        .putLong(subject.getMostSignificantBits())
                        .putLong(subject.getLeastSignificantBits())
                        .array();
        return OneSpelling.ofBytes(
                ByteBuffer.allocate(BODY_BYTES + MAC_BYTES).put(body).put(key.mac(body)).array());
    }

    /// What a token stands for.
    public Link open(String token) {
        byte[] bytes = decode(token);
        if (bytes.length != BODY_BYTES + MAC_BYTES) {
            return new Link.Tampered();
        }
        byte[] body = Arrays.copyOf(bytes, BODY_BYTES);
        byte[] mac = Arrays.copyOfRange(bytes, BODY_BYTES, bytes.length);
        boolean genuine =
                key(body[0] & 0xFF)
                        .filter(key -> MessageDigest.isEqual(key.mac(body), mac))
                        .isPresent();
        Optional<LinkPurpose> purpose = LinkPurpose.of(body[1]);
        if (!genuine || purpose.isEmpty()) {
            return new Link.Tampered();
        }
        ByteBuffer subject = ByteBuffer.wrap(body, 2, 16);
        return new Link.Genuine(purpose.get(), new UUID(subject.getLong(), subject.getLong()));
    }

    /// A short mark in small letters and digits, for where capitals or length may be lost: key
    /// number, subject, number and 64 bits of HMAC-SHA-256 in hexadecimal, 54 characters.
    ///
    /// @param number 0 to 65535
    public String mark(LinkPurpose purpose, UUID subject, int number) {
        Signer key = keys.getFirst();
        byte[] body =
                ByteBuffer.allocate(MARK_BODY_BYTES)
                        .put((byte) key.number())
                        .putLong(subject.getMostSignificantBits())
                        .putLong(subject.getLeastSignificantBits())
                        .putShort((short) number)
                        .array();
        return HexFormat.of()
                .formatHex(
                        ByteBuffer.allocate(MARK_BODY_BYTES + MARK_MAC_BYTES)
                                .put(body)
                                .put(markMac(key, purpose, body))
                                .array());
    }

    /// What a mark made for this purpose stands for, in whichever case; empty when it is not ours.
    public Optional<Mark> marked(LinkPurpose purpose, String mark) {
        if (!MARK.matcher(mark).matches()) {
            return Optional.empty();
        }
        byte[] bytes = HexFormat.of().parseHex(mark);
        byte[] body = Arrays.copyOf(bytes, MARK_BODY_BYTES);
        byte[] mac = Arrays.copyOfRange(bytes, MARK_BODY_BYTES, bytes.length);
        ByteBuffer subject = ByteBuffer.wrap(body, 1, MARK_BODY_BYTES - 1);
        return key(body[0] & 0xFF)
                .filter(key -> MessageDigest.isEqual(markMac(key, purpose, body), mac))
                .map(
                        _ ->
                                new Mark(
                                        new UUID(subject.getLong(), subject.getLong()),
                                        subject.getShort() & 0xFFFF));
    }

    private static byte[] markMac(Signer key, LinkPurpose purpose, byte[] body) {
        byte[] text =
                ByteBuffer.allocate(MARK_BODY_BYTES + 1).put(purpose.letter()).put(body).array();
        return Arrays.copyOf(key.mac(text), MARK_MAC_BYTES);
    }

    /// A stamp that proves when a page about the subject was rendered.
    public String stamp(UUID subject, Instant instant) {
        Signer key = keys.getFirst();
        ByteBuffer stamp = ByteBuffer.allocate(9 + MAC_BYTES);
        stamp.put((byte) key.number()).putLong(instant.toEpochMilli());
        return OneSpelling.ofBytes(
                stamp.put(stampMac(key, subject, instant.toEpochMilli())).array());
    }

    /// When the page with this stamp was rendered; empty when the stamp is not ours.
    public Optional<Instant> stamped(UUID subject, String stamp) {
        byte[] bytes = decode(stamp);
        if (bytes.length != 9 + MAC_BYTES) {
            return Optional.empty();
        }
        long millis = ByteBuffer.wrap(bytes, 1, 8).getLong();
        byte[] mac = Arrays.copyOfRange(bytes, 9, bytes.length);
        return key(bytes[0] & 0xFF)
                .filter(key -> MessageDigest.isEqual(stampMac(key, subject, millis), mac))
                .map(_ -> Instant.ofEpochMilli(millis));
    }

    private static byte[] stampMac(Signer key, UUID subject, long millis) {
        return key.mac(
                ByteBuffer.allocate(24)
                        .putLong(subject.getMostSignificantBits())
                        .putLong(subject.getLeastSignificantBits())
                        .putLong(millis)
                        .array());
    }

    private Optional<Signer> key(int number) {
        return keys.stream().filter(key -> key.number() == number).findFirst();
    }

    private static byte[] decode(String text) {
        return OneSpelling.bytes(text).orElse(new byte[0]);
    }

    /// What a token turns out to be.
    public sealed interface Link {

        /// Signed by us, for this purpose and subject.
        record Genuine(LinkPurpose purpose, UUID subject) implements Link {}

        /// Not signed by us, or not complete.
        record Tampered() implements Link {}
    }
}
