package io.howdidwedo.analyticsservice.verdict.mongo;

import static java.util.Objects.requireNonNullElse;
import static java.util.stream.Collectors.toMap;

import io.howdidwedo.analyticsservice.relationship.Experience;
import io.howdidwedo.analyticsservice.verdict.JudgedRelationship;
import io.howdidwedo.analyticsservice.verdict.JudgedRelationship.Published;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bson.BsonBinaryReader;
import org.bson.BsonBinaryWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.codecs.configuration.CodecRegistry;
import org.bson.io.BasicOutputBuffer;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/// Relationships as they are stored, and back. Their records are public for the driver's sake.
final class RelationshipDocuments {
    private final Codec<Contents> codec;

    /// A relationship as it is stored: what documents are looked for by, and all else as one value,
    /// which the database needs not take apart to read, change or copy it.
    ///
    /// @param all a document of its own with what it consists of, in bytes; null in relationships
    ///     from before, which have the next two
    /// @param experiences null unless it is from before
    /// @param published null unless it is from before
    record KeptRelationship(
            UUID relationshipId,
            @Nullable String offering,
            @Nullable String supplier,
            @Nullable Binary all,
            @Nullable List<Experience> experiences,
            @Nullable List<Published> published) {}

    /// What a relationship consists of.
    ///
    /// @param withdrawn null in relationships from before
    /// @param left null in relationships from before
    public record Contents(
            List<Experience> experiences,
            List<Published> published,
            @Nullable List<UUID> withdrawn,
            @Nullable List<Left> left) {}

    /// A transaction that belongs elsewhere, and the placement it left for.
    public record Left(UUID transactionId, int placement) {}

    RelationshipDocuments(CodecRegistry codecs) {
        codec = codecs.get(Contents.class);
    }

    KeptRelationship kept(JudgedRelationship one) {
        return new KeptRelationship(
                one.relationshipId(),
                one.offering(),
                one.supplier(),
                bytes(
                        new Contents(
                                one.experiences(),
                                one.published(),
                                List.copyOf(one.withdrawn()),
                                left(one))),
                null,
                null);
    }

    private static List<Left> left(JudgedRelationship one) {
        return one.left().entrySet().stream()
                .map(moved -> new Left(moved.getKey(), moved.getValue()))
                .toList();
    }

    JudgedRelationship relationship(KeptRelationship kept) {
        Contents contents = contents(kept);
        return new JudgedRelationship(
                kept.relationshipId(),
                kept.offering(),
                kept.supplier(),
                contents.experiences(),
                contents.published(),
                Set.copyOf(requireNonNullElse(contents.withdrawn(), List.of())),
                requireNonNullElse(contents.left(), List.<Left>of()).stream()
                        .collect(toMap(Left::transactionId, Left::placement)));
    }

    private Contents contents(KeptRelationship kept) {
        Binary all = kept.all();
        return all == null
                ? new Contents(
                        requireNonNullElse(kept.experiences(), List.of()),
                        requireNonNullElse(kept.published(), List.of()),
                        null,
                        null)
                : codec.decode(
                        new BsonBinaryReader(ByteBuffer.wrap(all.getData())),
                        DecoderContext.builder().build());
    }

    private Binary bytes(Contents contents) {
        BasicOutputBuffer bytes = new BasicOutputBuffer();
        try (BsonBinaryWriter writer = new BsonBinaryWriter(bytes)) {
            codec.encode(writer, contents, EncoderContext.builder().build());
        }
        return new Binary(bytes.toByteArray());
    }
}
