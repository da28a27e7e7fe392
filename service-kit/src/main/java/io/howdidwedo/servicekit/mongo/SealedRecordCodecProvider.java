package io.howdidwedo.servicekit.mongo;

import java.util.HashMap;
import java.util.Map;
import org.bson.BsonDocument;
import org.bson.BsonDocumentReader;
import org.bson.BsonDocumentWriter;
import org.bson.BsonReader;
import org.bson.BsonString;
import org.bson.BsonWriter;
import org.bson.codecs.BsonDocumentCodec;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.codecs.configuration.CodecConfigurationException;
import org.bson.codecs.configuration.CodecProvider;
import org.bson.codecs.configuration.CodecRegistry;
import org.jspecify.annotations.Nullable;

/// Reads and writes sealed interfaces whose cases are records: the record's fields, and its name
/// in `type`. The driver's own record codec knows the fields but not which record it was.
final class SealedRecordCodecProvider implements CodecProvider {
    private static final String TYPE = "type";

    @Override
    public <T> @Nullable Codec<T> get(Class<T> type, CodecRegistry registry) {
        return type.isInterface() && type.isSealed() ? new SealedCodec<>(type, registry) : null;
    }

    private static final class SealedCodec<T> implements Codec<T> {
        private final BsonDocumentCodec documents = new BsonDocumentCodec();
        private final Class<T> type;
        private final CodecRegistry registry;
        private final Map<String, Class<? extends T>> records = new HashMap<>();

        SealedCodec(Class<T> type, CodecRegistry registry) {
            this.type = type;
            this.registry = registry;
            collect(type);
        }

        private void collect(Class<? extends T> some) {
            for (Class<?> permitted : some.getPermittedSubclasses()) {
                Class<? extends T> narrower = permitted.asSubclass(type);
                if (narrower.isRecord()) {
                    records.put(narrower.getSimpleName(), narrower);
                } else {
                    collect(narrower);
                }
            }
        }

        @Override
        public void encode(BsonWriter writer, T value, EncoderContext context) {
            String name = value.getClass().getSimpleName();
            BsonDocument document = new BsonDocument(TYPE, new BsonString(name));
            BsonDocument fields = new BsonDocument();
            fieldsOf(value, new BsonDocumentWriter(fields), context);
            document.putAll(fields);
            documents.encode(writer, document, context);
        }

        @SuppressWarnings("unchecked")
        private void fieldsOf(T value, BsonDocumentWriter writer, EncoderContext context) {
            Codec<T> codec = (Codec<T>) registry.get(value.getClass());
            codec.encode(writer, value, context);
        }

        @Override
        public T decode(BsonReader reader, DecoderContext context) {
            BsonDocument document = documents.decode(reader, context);
            String name = document.getString(TYPE).getValue();
            Class<? extends T> record = records.get(name);
            if (record == null) {
                throw new CodecConfigurationException(
                        "There is no " + name + " among " + records.keySet());
            }
            document.remove(TYPE);
            return registry.get(record).decode(new BsonDocumentReader(document), context);
        }

        @Override
        public Class<T> getEncoderClass() {
            return type;
        }
    }
}
