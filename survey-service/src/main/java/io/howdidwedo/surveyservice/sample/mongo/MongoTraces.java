package io.howdidwedo.surveyservice.sample.mongo;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.surveyservice.customer.find.CustomerFind;
import io.howdidwedo.surveyservice.offering.Offering;
import io.howdidwedo.surveyservice.sample.Traces;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        Set<String> customers = customersOf(among);
        BY_TRANSACTION.forEach(
                (collection, field) ->
                        database.getCollection(collection).deleteMany(new Document(field, among)));
        customers.stream().filter(customer -> !isKnown(customer)).forEach(this::forgetCustomer);
    }

    private Set<String> customersOf(Document among) {
        Set<String> customers = new HashSet<>();
        for (Document one :
                database.getCollection("transactions").find(new Document("_id", among))) {
            Document state = one.get("state", Document.class);
            customers.add(state.get("customer", Document.class).getString("id"));
        }
        return customers;
    }

    private boolean isKnown(String customer) {
        return database.getCollection("transactions")
                        .find(new Document("state.customer.id", customer))
                        .limit(1)
                        .first()
                != null;
    }

    private void forgetCustomer(String customer) {
        database.getCollection("customer_finds")
                .deleteOne(new Document("_id", CustomerFind.keyOf(customer)));
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
