package io.howdidwedo.servicekit.aggregate;

import io.howdidwedo.servicekit.outbox.Outbox;
import io.howdidwedo.servicekit.outbox.Outbox.WaitingEvent;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.bson.BsonArray;
import org.bson.BsonBinary;
import org.bson.BsonBinaryReader;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonReader;
import org.bson.RawBsonDocument;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.configuration.CodecRegistry;
import org.bson.io.ByteBufferBsonInput;

/// Aggregates as documents `{_id, version, state, outbox}`, and back. They are read and written as
/// bytes: a tree of values in between would only be taken apart again.
///
/// @param <T> the aggregate's record
final class AggregateDocuments<T extends Record> {
    private final Codec<T> states;
    private final Codec<WaitingEvent> events;

    AggregateDocuments(CodecRegistry codecs, Class<T> type) {
        this.states = codecs.get(type);
        this.events = codecs.get(WaitingEvent.class);
    }

    static BsonDocument byId(UUID id) {
        return new BsonDocument("_id", new BsonBinary(id));
    }

    static BsonDocument byIds(Collection<UUID> ids) {
        BsonArray values = new BsonArray(ids.stream().map(BsonBinary::new).toList());
        return new BsonDocument("_id", new BsonDocument("$in", values));
    }

    /// The filter for an aggregate as it was read.
    BsonDocument read(UUID id, long version) {
        return byId(id).append("version", new BsonInt64(version));
    }

    /// A new aggregate.
    BsonDocument document(Change<T> change, List<WaitingEvent> waiting) {
        return byId(change.id())
                .append("version", new BsonInt64(1))
                .append("state", state(change.state()))
                .append(Outbox.FIELD, array(waiting));
    }

    /// The step from the version that was read to the next one.
    BsonDocument update(long read, Change<T> change, List<WaitingEvent> waiting) {
        BsonDocument update =
                new BsonDocument(
                        "$set",
                        new BsonDocument("version", new BsonInt64(read + 1))
                                .append("state", state(change.state())));
        if (!waiting.isEmpty()) {
            update.append(
                    "$push",
                    new BsonDocument(Outbox.FIELD, new BsonDocument("$each", array(waiting))));
        }
        return update;
    }

    Versioned<T> versioned(RawBsonDocument document) {
        T state =
                states.decode(
                        reader((RawBsonDocument) document.getDocument("state")),
                        DecoderContext.builder().build());
        return new Versioned<>(
                document.getBinary("_id").asUuid(), document.getInt64("version").getValue(), state);
    }

    private static BsonReader reader(RawBsonDocument document) {
        return new BsonBinaryReader(new ByteBufferBsonInput(document.getByteBuffer()));
    }

    private BsonDocument state(T state) {
        return encoded(states, state);
    }

    private BsonArray array(List<WaitingEvent> waiting) {
        return new BsonArray(waiting.stream().map(event -> encoded(events, event)).toList());
    }

    private static <V> BsonDocument encoded(Codec<V> codec, V value) {
        return new RawBsonDocument(value, codec);
    }
}
