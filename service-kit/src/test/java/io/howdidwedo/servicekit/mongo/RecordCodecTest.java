package io.howdidwedo.servicekit.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoClientSettings;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.bson.BsonDocument;
import org.bson.BsonDocumentReader;
import org.bson.BsonDocumentWriter;
import org.bson.BsonInt32;
import org.bson.BsonNull;
import org.bson.UuidRepresentation;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.codecs.configuration.CodecConfigurationException;
import org.bson.codecs.configuration.CodecRegistries;
import org.bson.codecs.configuration.CodecRegistry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Records are stored as the driver's own codec stores them, to the last field.
class RecordCodecTest {
    private static final CodecRegistry OURS =
            withIds(
                    Objects.requireNonNull(
                            Documents.settings("mongodb://localhost").getCodecRegistry()));
    private static final CodecRegistry DRIVERS =
            withIds(
                    CodecRegistries.fromRegistries(
                            CodecRegistries.fromCodecs(new DurationCodec()),
                            CodecRegistries.fromProviders(new SealedRecordCodecProvider()),
                            MongoClientSettings.getDefaultCodecRegistry()));

    /// As the client does it.
    private static CodecRegistry withIds(CodecRegistry codecs) {
        return CodecRegistries.withUuidRepresentation(codecs, UuidRepresentation.STANDARD);
    }

    /// Public, as the driver wants it.
    public enum Kind {
        LARGE
    }

    /// A state of how it is, for the driver public.
    public sealed interface State {
        /// As it came.
        record Fresh() implements State {}

        /// With a name.
        record Named(String name, State before) implements State {}
    }

    /// All kinds of components.
    public record Thing(
            UUID id,
            int count,
            long version,
            boolean good,
            double share,
            @Nullable Integer most,
            BigDecimal price,
            Instant at,
            LocalDate day,
            Duration lasting,
            Kind kind,
            List<Part> parts,
            Map<String, List<Part>> byName,
            State state,
            @Nullable Thing within) {
        /// Lists may be missing in what was stored.
        public Thing {
            parts = parts == null ? List.of() : List.copyOf(parts);
        }
    }

    /// One of several.
    public record Part(String name, @Nullable String note) {
        /// Refuses to be nameless.
        public Part {
            if (name == null) {
                throw new IllegalArgumentException("A part has a name");
            }
        }
    }

    private final Part part = new Part("wheel", null);
    private final Thing inner = thing(null, new State.Fresh());
    private final Thing thing = thing(inner, new State.Named("ours", new State.Fresh()));

    private Thing thing(@Nullable Thing within, State state) {
        return new Thing(
                new UUID(1, 2),
                3,
                4L,
                true,
                0.5,
                within == null ? null : 7,
                new BigDecimal("12.50"),
                Instant.parse("2026-11-20T12:00:00.123Z"),
                LocalDate.parse("2026-11-20"),
                Duration.ofMinutes(90),
                Kind.LARGE,
                List.of(part, new Part("bell", "loud")),
                Map.of("all", List.of(part)),
                state,
                within);
    }

    @Test
    void theSameFieldsAreWrittenInTheSameOrder() {
        assertThat(written(thing, OURS).toJson()).isEqualTo(written(thing, DRIVERS).toJson());
    }

    @Test
    void whatEitherWroteEitherReads() {
        assertThat(read(written(thing, DRIVERS), OURS)).isEqualTo(thing);
        assertThat(read(written(thing, OURS), DRIVERS)).isEqualTo(thing);
    }

    @Test
    void whatIsUnknownIsPassedOverAndWhatIsMissingOrNullIsNull() {
        BsonDocument stored = written(thing, OURS);
        stored.append("news", new BsonDocument("a", new BsonInt32(1)));
        stored.append("within", BsonNull.VALUE);
        stored.remove("parts");

        Thing read = read(stored, OURS);

        assertThat(read).isEqualTo(read(stored, DRIVERS));
        assertThat(read.within()).isNull();
        assertThat(read.parts()).isEmpty();
    }

    @Test
    void aNumberCannotBeNull() {
        BsonDocument stored = written(thing, OURS).append("count", BsonNull.VALUE);

        assertThatThrownBy(() -> read(stored, OURS)).hasMessageContaining("count");
    }

    @Test
    void whatTheRecordRefusesIsSaid() {
        BsonDocument stored = written(thing, OURS);
        stored.getArray("parts").get(0).asDocument().remove("name");

        assertThatThrownBy(() -> read(stored, OURS))
                .isInstanceOf(CodecConfigurationException.class)
                .hasRootCauseMessage("A part has a name");
    }

    private static BsonDocument written(Thing thing, CodecRegistry codecs) {
        BsonDocument document = new BsonDocument();
        codecs.get(Thing.class)
                .encode(new BsonDocumentWriter(document), thing, EncoderContext.builder().build());
        return document;
    }

    private static Thing read(BsonDocument document, CodecRegistry codecs) {
        return codecs.get(Thing.class)
                .decode(new BsonDocumentReader(document), DecoderContext.builder().build());
    }
}
