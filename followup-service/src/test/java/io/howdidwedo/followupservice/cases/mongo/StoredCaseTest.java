package io.howdidwedo.followupservice.cases.mongo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.followupservice.cases.Case;
import io.howdidwedo.followupservice.cases.SomeCase;
import io.howdidwedo.followupservice.cases.following.FollowingUps;
import io.howdidwedo.followupservice.cases.history.Doer;
import io.howdidwedo.followupservice.cases.history.HistoryEntry;
import io.howdidwedo.followupservice.cases.history.HistoryEntry.HistoryCode;
import io.howdidwedo.followupservice.cases.history.HistoryWords;
import io.howdidwedo.followupservice.cases.mongo.CaseDocuments.StoredCase;
import io.howdidwedo.servicekit.mongo.Documents;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.bson.BsonDocument;
import org.bson.BsonDocumentReader;
import org.bson.BsonDocumentWriter;
import org.bson.BsonValue;
import org.bson.UuidRepresentation;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.codecs.configuration.CodecRegistries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Cases as earlier versions kept them are read, and written in the same form.
class StoredCaseTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final Codec<StoredCase> CODEC =
            CodecRegistries.withUuidRepresentation(
                            Documents.settings("mongodb://localhost").getCodecRegistry(),
                            UuidRepresentation.STANDARD)
                    .get(StoredCase.class);

    @ParameterizedTest
    @ValueSource(strings = {"resolved", "waiting", "merged"})
    void anEarlierCaseKeepsItsForm(String name) throws IOException {
        BsonDocument before = kept(name);

        BsonDocument after = written(read(before));

        // What a deed that is taken back never gave back.
        if (before.containsKey("undo")) {
            before.getDocument("undo").getDocument("before").remove("firstContactAt");
        }
        before.remove("history");
        after.remove("history");
        assertThat(after).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"resolved", "waiting", "merged"})
    void whatWasWrittenIsShownAsItWas(String name) throws IOException {
        List<String> sentences =
                kept(name).getArray("history").stream()
                        .map(BsonValue::asDocument)
                        .map(StoredCaseTest::sentence)
                        .toList();

        Case read = read(kept(name));

        assertThat(sentences(read)).isEqualTo(sentences);
        assertThat(sentences(read(written(read)))).isEqualTo(sentences);
    }

    private static String sentence(BsonDocument entry) {
        return entry.getString("who").getValue() + " " + entry.getString("what").getValue();
    }

    private static List<String> sentences(Case read) {
        return read.history().entries().stream()
                .map(entry -> HistoryWords.who(entry) + " " + HistoryWords.what(entry))
                .toList();
    }

    @Test
    void anEarlierCaseGoesOnAsItWould() throws IOException {
        Case waiting = read(kept("waiting"));

        assertThat(waiting.history().entries())
                .extracting(entry -> entry.what().code())
                .contains(HistoryCode.REOPENED, HistoryCode.ESCALATED, HistoryCode.PROMISED);
        assertThat(waiting.history().entries())
                .filteredOn(entry -> entry.is(HistoryCode.REOPENED))
                .extracting(HistoryEntry::who)
                .containsExactly(Doer.CUSTOMER);
        assertThat(read(kept("resolved")).canUndo(NOON)).isTrue();
        assertThat(read(kept("resolved")).undone("Ben", NOON).status())
                .isEqualTo(waiting.resumed("Ben", FollowingUps.clockAt(NOON)).status());
    }

    @Test
    void whatHappensNowIsKeptAsACodeWithItsArguments() {
        Case aside =
                SomeCase.open(1, null, NOON)
                        .putAside(
                                "Eva", NOON.plus(Duration.ofHours(3)), FollowingUps.clockAt(NOON));

        BsonDocument entry = written(aside).getArray("history").getLast().asDocument();

        assertThat(entry.toJson())
                .isEqualTo(
                        """
                        {"at": {"$date": "2026-11-20T12:00:00Z"}, "who": "Eva", "words": "", \
                        "code": "PUT_ASIDE", "arguments": ["2026-11-20T15:00:00Z", "UTC"]}""");
        assertThat(read(written(aside))).isEqualTo(aside);
    }

    private static BsonDocument kept(String name) throws IOException {
        try (InputStream kept =
                StoredCaseTest.class.getResourceAsStream(name + "-before-codes.json")) {
            return BsonDocument.parse(
                    new String(Objects.requireNonNull(kept).readAllBytes(), UTF_8));
        }
    }

    private static Case read(BsonDocument kept) {
        return CODEC.decode(new BsonDocumentReader(kept), DecoderContext.builder().build()).read();
    }

    private static BsonDocument written(Case one) {
        BsonDocument document = new BsonDocument();
        CODEC.encode(
                new BsonDocumentWriter(document),
                StoredCase.of(one),
                EncoderContext.builder().build());
        return document;
    }
}
