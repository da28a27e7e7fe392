package io.howdidwedo.surveyservice.preference.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import io.howdidwedo.surveyservice.preference.Preferences;
import java.time.Clock;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.Set;
import org.bson.Document;

/// Preferences in the collection `preferences`, one document a customer.
public final class MongoPreferences implements Preferences {
    private final MongoCollection<Document> preferences;
    private final Clock clock;

    /// Preferences in this database.
    public MongoPreferences(MongoDatabase database, Clock clock) {
        this.preferences = database.getCollection("preferences");
        this.clock = clock;
    }

    @Override
    public Set<String> optedOut(Collection<String> customers) {
        Set<String> optedOut = new HashSet<>();
        preferences
                .find(new Document("_id", new Document("$in", customers)).append("optedOut", true))
                .forEach(document -> optedOut.add(document.getString("_id")));
        return optedOut;
    }

    @Override
    public void optOut(String customer) {
        set(customer, true);
    }

    @Override
    public void optIn(String customer) {
        set(customer, false);
    }

    private void set(String customer, boolean optedOut) {
        preferences.updateOne(
                new Document("_id", customer),
                new Document(
                        "$set",
                        new Document("optedOut", optedOut)
                                .append("changedAt", Date.from(clock.instant()))),
                new UpdateOptions().upsert(true));
    }
}
