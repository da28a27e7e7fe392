package io.howdidwedo.localplatform.database.storage;

import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.BsonJavaScript;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.BsonTimestamp;
import de.bwaldvogel.mongo.bson.LegacyUUID;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Builds a [Key] of one or more values. No value's bytes are the beginning of another's, so that
/// several in a row still sort by the first, then the second, and so on.
public final class KeyWriter {
    private static final long SIGN = Long.MIN_VALUE;
    private static final int END = 0x00;

    private byte[] bytes = new byte[48];
    private int length;

    /// Appends a value; descending ones sort the other way round.
    public KeyWriter add(@Nullable Object value, boolean ascending) {
        var start = length;
        write(value);
        if (!ascending) {
            for (int i = start; i < length; i++) {
                bytes[i] = (byte) ~bytes[i];
            }
        }
        return this;
    }

    /// How many bytes there are so far.
    public int length() {
        return length;
    }

    /// The key of what was added so far.
    public Key toKey() {
        return new Key(Arrays.copyOf(bytes, length));
    }

    private void write(@Nullable Object value) {
        var kind = ValueKind.of(value);
        writeByte(kind.tag());
        if (value == null) {
            return;
        }
        switch (kind) {
            case SMALLEST, EMPTY_ARRAY, NOTHING, LARGEST -> {}
            case NUMBER -> writeNumber((Number) value);
            case TEXT -> writeText((String) value);
            case DOCUMENT -> writeFields((Map<?, ?>) value);
            case ARRAY -> writeElements((Collection<?>) value);
            case BYTES -> writeSized(((BinData) value).getData());
            case LEGACY_UUID -> writeUuid(((LegacyUUID) value).getUuid());
            case IDENTIFIER -> writeUuid((UUID) value);
            case OBJECT_ID -> writeBytes(((ObjectId) value).toByteArray());
            case TRUTH -> writeByte((Boolean) value ? 1 : 0);
            case INSTANT -> writeLong(((Instant) value).toEpochMilli() ^ SIGN);
            case TIMESTAMP -> writeLong(((BsonTimestamp) value).getValue());
            case PATTERN -> writePattern((BsonRegularExpression) value);
            case CODE -> writeText(((BsonJavaScript) value).getCode());
        }
    }

    /// All numbers sort by their value, whatever their type: first as the nearest double, then by
    /// how far a large long is from it. Decimals beyond a double's precision count as equal.
    private void writeNumber(Number number) {
        var nearest = number.doubleValue() + 0.0;
        var bits = Double.doubleToLongBits(nearest);
        writeLong(bits < 0 ? ~bits : bits ^ SIGN);
        var off = number instanceof Long exact ? exact - (long) nearest : 0;
        writeShort((int) off + 0x8000);
    }

    /// UTF-8, with an end that sorts before any continuation.
    private void writeText(String text) {
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            writeByte(b);
            if (b == 0) {
                writeByte(0xFF);
            }
        }
        writeByte(END);
        writeByte(END);
    }

    private void writeFields(Map<?, ?> fields) {
        for (var field : fields.entrySet()) {
            writeByte(ValueKind.of(field.getValue()).tag());
            writeText((String) field.getKey());
            write(field.getValue());
        }
        writeByte(END);
    }

    private void writeElements(Collection<?> elements) {
        for (var element : elements) {
            write(element);
        }
        writeByte(END);
    }

    private void writeSized(byte[] data) {
        writeShort(data.length >>> 16);
        writeShort(data.length);
        writeBytes(data);
    }

    private void writeUuid(UUID uuid) {
        writeLong(uuid.getMostSignificantBits());
        writeLong(uuid.getLeastSignificantBits());
    }

    private void writePattern(BsonRegularExpression pattern) {
        writeText(pattern.getPattern());
        writeText(pattern.getOptions() == null ? "" : pattern.getOptions());
    }

    private void writeLong(long value) {
        for (int shift = 56; shift >= 0; shift -= 8) {
            writeByte((int) (value >>> shift));
        }
    }

    private void writeShort(int value) {
        writeByte(value >>> 8);
        writeByte(value);
    }

    private void writeBytes(byte[] data) {
        ensure(data.length);
        System.arraycopy(data, 0, bytes, length, data.length);
        length += data.length;
    }

    private void writeByte(int value) {
        ensure(1);
        bytes[length++] = (byte) value;
    }

    private void ensure(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }
}
