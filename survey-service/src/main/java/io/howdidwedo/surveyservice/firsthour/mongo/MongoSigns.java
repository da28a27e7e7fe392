package io.howdidwedo.surveyservice.firsthour.mongo;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.surveyservice.firsthour.Signs;
import java.util.List;
import java.util.Set;
import org.bson.Document;

/// Signs in the collections of the others.
final class MongoSigns implements Signs {
    /// Why nobody is asked about what did not come in as it happened.
    private static final List<String> NOT_AS_IT_HAPPENED =
            List.of("imported-history", "answered-at-contact-point");

    private static final int ASKED_LOOKED_AT = 50;

    private final MongoDatabase database;

    /// Those in this database.
    MongoSigns(MongoDatabase database) {
        this.database = database;
    }

    /// There are few made-up ones at most among the first that were sent.
    @Override
    public boolean hasAsked(Set<String> sources) {
        for (Document sent :
                database.getCollection("invitations")
                        .find(new Document("state.sentAt", new Document("$ne", null)))
                        .limit(ASKED_LOOKED_AT)) {
            Object about = sent.get("state", Document.class).get("transactionId");
            if (isThere(
                    new Document("_id", about)
                            .append("state.source", new Document("$nin", List.copyOf(sources))))) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean hasHeardOf(Set<String> sources) {
        return isThere(
                new Document("state.source", new Document("$nin", List.copyOf(sources)))
                        .append("state.notAskedBecause", new Document("$nin", NOT_AS_IT_HAPPENED)));
    }

    private boolean isThere(Document transaction) {
        return database.getCollection("transactions").find(transaction).limit(1).first() != null;
    }
}
