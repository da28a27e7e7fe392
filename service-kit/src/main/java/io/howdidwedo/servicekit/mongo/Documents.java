package io.howdidwedo.servicekit.mongo;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import org.bson.UuidRepresentation;
import org.bson.codecs.Codec;
import org.bson.codecs.configuration.CodecRegistries;
import org.bson.codecs.configuration.CodecRegistry;

/// How documents are read and written: records as by the driver's own record codec, sealed
/// interfaces with the name of the record in `type`, ids as standard UUIDs, instants to the
/// millisecond, durations as ISO 8601 text.
public final class Documents {
    private Documents() {}

    /// Client settings for the database at this address.
    public static MongoClientSettings settings(String uri) {
        return MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(uri))
                .uuidRepresentation(UuidRepresentation.STANDARD)
                .codecRegistry(codecs())
                .build();
    }

    private static CodecRegistry codecs() {
        Codec<?> durations = new DurationCodec();
        return CodecRegistries.fromRegistries(
                CodecRegistries.fromCodecs(durations),
                CodecRegistries.fromProviders(
                        new SealedRecordCodecProvider(), new RecordCodecProvider()),
                MongoClientSettings.getDefaultCodecRegistry());
    }
}
