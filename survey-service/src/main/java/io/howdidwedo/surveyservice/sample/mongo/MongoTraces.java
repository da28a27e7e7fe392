package io.howdidwedo.surveyservice.sample.mongo;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.surveyservice.offering.Offering;
import io.howdidwedo.surveyservice.sample.Traces;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;

/// Traces in the collections of the others.
final class MongoTraces implements Traces {
    /// Where something about a transaction is kept, by its id.
    private static final Map<String, String> BY_TRANSACTION =
            Map.of(
                    "responses", "state.transactionId",
                    "invitations", "state.transactionId",
                    "stated_requirements", "state.transactionId",
                    "follow_ups", "_id",
                    "transactions", "_id");

    private final MongoDatabase database;

    /// Those in this database.
    MongoTraces(MongoDatabase database) {
        this.database = database;
    }

    @Override
    public void forgetAllAbout(Collection<UUID> transactions) {
        Document among = new Document("$in", List.copyOf(transactions));
        BY_TRANSACTION.forEach(
                (collection, field) ->
                        database.getCollection(collection).deleteMany(new Document(field, among)));
    }

    @Override
    public boolean isUsed(String offering) {
        return database.getCollection("transactions")
                        .find(new Document("state.offering", offering))
                        .limit(1)
                        .first()
                != null;
    }

    @Override
    public void forgetOffering(String offering) {
        database.getCollection("offerings")
                .deleteMany(new Document("_id", Offering.documentId(offering)));
        database.getCollection("requirement_groups")
                .deleteMany(new Document("state.offering", offering));
    }
}
