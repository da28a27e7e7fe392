package io.howdidwedo.benchmarks.figures;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import io.howdidwedo.analyticsservice.relationship.Fact;
import io.howdidwedo.servicekit.mongo.Documents;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;

/// The database alone: what judging left behind with each batch, inserted anew in the same sets. A
/// relationship's document is inserted as often as it was written, each time with what was known by
/// then, without the events that told of it and into a collection without indexes.
final class BareDocuments implements AutoCloseable {
    private static final String DATABASE = "analytics";
    private static final String KEPT = "relationships";
    private static final String INSERTED = "inserted";
    private static final BsonDocumentCodec CODEC = new BsonDocumentCodec();

    private final MongoClient client;
    private final Set<UUID> known = new HashSet<>();

    BareDocuments(String address) {
        client = MongoClients.create(Documents.settings(address));
    }

    /// The documents that these facts left behind, ready to be inserted.
    List<RawBsonDocument> leftBehindBy(List<Fact> batch) {
        Set<UUID> touched = new LinkedHashSet<>();
        for (Fact fact : batch) {
            touched.add(fact.relationshipId());
            known.add(fact.transactionId());
        }
        List<RawBsonDocument> documents = new ArrayList<>();
        client.getDatabase(DATABASE)
                .getCollection(KEPT, BsonDocument.class)
                .find(Filters.in("_id", touched))
                .forEach(one -> documents.add(asOfNow(one)));
        return documents;
    }

    /// Returns when they are durable.
    void insert(List<RawBsonDocument> documents) {
        MongoCollection<RawBsonDocument> collection =
                client.getDatabase(DATABASE).getCollection(INSERTED, RawBsonDocument.class);
        collection.insertMany(documents);
    }

    private RawBsonDocument asOfNow(BsonDocument document) {
        document.remove("outbox");
        document.put("_id", new BsonBinary(UUID.randomUUID()));
        BsonDocument state = document.getDocument("state");
        BsonDocument all = new RawBsonDocument(state.getBinary("all").getData()).decode(CODEC);
        for (BsonValue list : all.values()) {
            list.asArray().removeIf(one -> !known.contains(transaction(one.asDocument())));
        }
        state.put("all", new BsonBinary(bytes(new RawBsonDocument(all, CODEC))));
        return new RawBsonDocument(document, CODEC);
    }

    private static byte[] bytes(RawBsonDocument document) {
        ByteBuffer bytes = document.getByteBuffer().asNIO();
        byte[] copy = new byte[bytes.remaining()];
        bytes.get(copy);
        return copy;
    }

    private static UUID transaction(BsonDocument one) {
        return one.getBinary("transactionId").asUuid();
    }

    @Override
    public void close() {
        client.close();
    }
}
