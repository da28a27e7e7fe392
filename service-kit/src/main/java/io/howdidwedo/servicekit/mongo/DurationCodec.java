package io.howdidwedo.servicekit.mongo;

import java.time.Duration;
import org.bson.BsonReader;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;

/// Durations as ISO 8601 text, readable in the database.
final class DurationCodec implements Codec<Duration> {
    @Override
    public void encode(BsonWriter writer, Duration value, EncoderContext context) {
        writer.writeString(value.toString());
    }

    @Override
    public Duration decode(BsonReader reader, DecoderContext context) {
        return Duration.parse(reader.readString());
    }

    @Override
    public Class<Duration> getEncoderClass() {
        return Duration.class;
    }
}
