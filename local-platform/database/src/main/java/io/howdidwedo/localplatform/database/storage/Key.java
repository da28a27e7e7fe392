package io.howdidwedo.localplatform.database.storage;

import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// Values as bytes that sort, byte by byte, as the database sorts the values.
public final class Key implements Comparable<Key> {
    private final byte[] bytes;

    Key(byte[] bytes) {
        this.bytes = bytes;
    }

    /// The key of a single value, ascending.
    public static Key of(@Nullable Object value) {
        return new KeyWriter().add(value, true).toKey();
    }

    byte[] bytes() {
        return bytes;
    }

    /// How many bytes the key has.
    public int length() {
        return bytes.length;
    }

    /// What follows the first bytes.
    public Key from(int offset) {
        return new Key(Arrays.copyOfRange(bytes, offset, bytes.length));
    }

    /// This key followed by another.
    public Key then(Key other) {
        var joined = Arrays.copyOf(bytes, bytes.length + other.bytes.length);
        System.arraycopy(other.bytes, 0, joined, bytes.length, other.bytes.length);
        return new Key(joined);
    }

    /// The first key that sorts after every key starting with this one.
    public Key afterAllStartingWithThis() {
        var last = bytes.length - 1;
        while (bytes[last] == (byte) 0xFF) {
            last--;
        }
        var next = Arrays.copyOf(bytes, last + 1);
        next[last]++;
        return new Key(next);
    }

    /// The key that sorts the other way round.
    public Key inverted() {
        var inverted = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            inverted[i] = (byte) ~bytes[i];
        }
        return new Key(inverted);
    }

    @Override
    public int compareTo(Key other) {
        return Arrays.compareUnsigned(bytes, other.bytes);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Key key && Arrays.equals(bytes, key.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return HexFormat.of().formatHex(bytes);
    }
}
