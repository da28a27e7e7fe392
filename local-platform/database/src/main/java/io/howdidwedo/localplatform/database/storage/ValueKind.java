package io.howdidwedo.localplatform.database.storage;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.BsonJavaScript;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.BsonTimestamp;
import de.bwaldvogel.mongo.bson.LegacyUUID;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The kinds of values, in the order the database sorts them; values of different kinds are
/// never within one range of a query.
public enum ValueKind {
    /// Sorts before everything.
    SMALLEST(0x05),
    /// An array without elements.
    EMPTY_ARRAY(0x08),
    /// Null, or no value at all.
    NOTHING(0x10),
    /// Any number.
    NUMBER(0x20),
    /// Text.
    TEXT(0x30),
    /// A document inside a document.
    DOCUMENT(0x40),
    /// An array inside an array.
    ARRAY(0x48),
    /// Bytes.
    BYTES(0x50),
    /// A UUID in the driver's old byte order.
    LEGACY_UUID(0x54),
    /// A UUID.
    IDENTIFIER(0x58),
    /// An object id.
    OBJECT_ID(0x60),
    /// True or false.
    TRUTH(0x68),
    /// A point in time.
    INSTANT(0x70),
    /// A replication timestamp.
    TIMESTAMP(0x78),
    /// A regular expression.
    PATTERN(0x80),
    /// Code.
    CODE(0x88),
    /// Sorts after everything.
    LARGEST(0xF0);

    private final int tag;

    ValueKind(int tag) {
        this.tag = tag;
    }

    int tag() {
        return tag;
    }

    /// What all keys of this kind start with.
    public Key prefix() {
        return new Key(new byte[] {(byte) tag});
    }

    /// The kind of a value as the protocol library represents it.
    public static ValueKind of(@Nullable Object value) {
        return switch (value) {
            case null -> NOTHING;
            case Missing _ -> NOTHING;
            case String _ -> TEXT;
            case Number _ -> NUMBER;
            case Instant _ -> INSTANT;
            case Boolean _ -> TRUTH;
            case Map<?, ?> _ -> DOCUMENT;
            case Collection<?> elements -> elements.isEmpty() ? EMPTY_ARRAY : ARRAY;
            case ObjectId _ -> OBJECT_ID;
            case UUID _ -> IDENTIFIER;
            case LegacyUUID _ -> LEGACY_UUID;
            case BinData _ -> BYTES;
            case BsonTimestamp _ -> TIMESTAMP;
            case BsonRegularExpression _ -> PATTERN;
            case BsonJavaScript _ -> CODE;
            case MinKey _ -> SMALLEST;
            case MaxKey _ -> LARGEST;
            default ->
                    throw new IllegalArgumentException(
                            "no order is known for values of " + value.getClass());
        };
    }
}
