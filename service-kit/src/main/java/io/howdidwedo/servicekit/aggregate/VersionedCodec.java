package io.howdidwedo.servicekit.aggregate;

import java.util.Objects;
import java.util.UUID;
import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.jspecify.annotations.Nullable;

/// Reads an aggregate off what the database sends, without a document in between and without what
/// waits in its outbox. It is written by [AggregateDocuments], together with its events.
///
/// @param <T> the aggregate's record
final class VersionedCodec<T extends Record> implements Codec<Versioned<T>> {
    private final Codec<T> states;

    VersionedCodec(Codec<T> states) {
        this.states = states;
    }

    @Override
    public Versioned<T> decode(BsonReader reader, DecoderContext context) {
        UUID id = null;
        long version = 0;
        T state = null;
        reader.readStartDocument();
        while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
            switch (reader.readName()) {
                case "_id" -> id = reader.readBinaryData().asUuid();
                case "version" -> version = reader.readInt64();
                case "state" -> state = states.decode(reader, context);
                default -> reader.skipValue();
            }
        }
        reader.readEndDocument();
        return new Versioned<>(there(id), version, there(state));
    }

    private static <V> V there(@Nullable V part) {
        return Objects.requireNonNull(part, "A document is no aggregate");
    }

    @Override
    public void encode(BsonWriter writer, Versioned<T> value, EncoderContext context) {
        throw new UnsupportedOperationException("Aggregates are written with their events");
    }

    @Override
    @SuppressWarnings("unchecked")
    public Class<Versioned<T>> getEncoderClass() {
        return (Class<Versioned<T>>) (Class<?>) Versioned.class;
    }
}
