package io.howdidwedo.localplatform.database;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Collation;
import com.mongodb.client.model.CreateCollectionOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ValidationOptions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RefusalsTest {
    private LocalDatabase server;
    private MongoClient client;
    private MongoDatabase database;

    @BeforeEach
    void open() {
        server = LocalDatabase.inMemory();
        client = MongoClients.create(server.connectionString());
        database = client.getDatabase("survey");
    }

    @AfterEach
    void close() {
        client.close();
        server.close();
    }

    static List<Bson> kindsOfIndexes() {
        return List.of(
                Indexes.text("comment"),
                Indexes.geo2dsphere("place"),
                Indexes.hashed("token"),
                Indexes.ascending("$**"),
                Indexes.ascending("scores.0"));
    }

    @ParameterizedTest
    @MethodSource("kindsOfIndexes")
    void refusesIndexesItCannotKeep(Bson keys) {
        assertRefused(() -> database.getCollection("responses").createIndex(keys));
    }

    static List<IndexOptions> optionsOfIndexes() {
        return List.of(
                new IndexOptions().expireAfter(1L, TimeUnit.HOURS),
                new IndexOptions().collation(german()),
                new IndexOptions().hidden(true));
    }

    @ParameterizedTest
    @MethodSource("optionsOfIndexes")
    void refusesOptionsItWouldNotHonour(IndexOptions options) {
        assertRefused(
                () ->
                        database.getCollection("responses")
                                .createIndex(Indexes.ascending("at"), options));
    }

    static List<CreateCollectionOptions> optionsOfCollections() {
        return List.of(
                new CreateCollectionOptions().capped(true).sizeInBytes(4096),
                new CreateCollectionOptions().collation(german()),
                new CreateCollectionOptions().expireAfter(1, TimeUnit.HOURS),
                new CreateCollectionOptions()
                        .validationOptions(
                                new ValidationOptions().validator(new Document("a", 1))));
    }

    @ParameterizedTest
    @MethodSource("optionsOfCollections")
    void refusesCollectionsItWouldNotGuard(CreateCollectionOptions options) {
        assertRefused(() -> database.createCollection("responses", options));
    }

    @Test
    void refusesAQueryWithACollation() {
        var responses = database.getCollection("responses");
        assertRefused(() -> responses.find().collation(german()).first());
    }

    @Test
    void refusesAnUpdateByAPipeline() {
        var responses = database.getCollection("responses");
        assertRefused(
                () ->
                        responses.findOneAndUpdate(
                                new Document(),
                                List.of(new Document("$set", new Document("a", 1)))));
    }

    private static Collation german() {
        return Collation.builder().locale("de").build();
    }

    private static void assertRefused(ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOf(MongoCommandException.class)
                .hasMessageContaining("will not pretend to");
    }
}
