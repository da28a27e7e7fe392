package io.howdidwedo.servicekit.mongo;

import org.bson.codecs.Codec;
import org.bson.codecs.configuration.CodecProvider;
import org.bson.codecs.configuration.CodecRegistry;
import org.jspecify.annotations.Nullable;

/// Has records read and written by [RecordCodec].
final class RecordCodecProvider implements CodecProvider {
    @Override
    public <T> @Nullable Codec<T> get(Class<T> type, CodecRegistry registry) {
        return type.isRecord() && type.getTypeParameters().length == 0
                ? new RecordCodec<>(type, registry)
                : null;
    }
}
