package io.howdidwedo.gateway.login.mongo;

import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import io.howdidwedo.gateway.login.KnownBrowsers;
import java.time.Instant;
import java.util.Date;
import org.bson.Document;

/// Known browsers in the collection `knownBrowsers`, by fingerprint and user.
final class MongoKnownBrowsers implements KnownBrowsers {
    private final MongoCollection<Document> browsers;

    MongoKnownBrowsers(MongoDatabase database) {
        this.browsers = database.getCollection("knownBrowsers");
        browsers.createIndex(new Document("until", 1));
    }

    @Override
    public void remember(String fingerprint, String user, Instant until) {
        browsers.updateOne(
                new Document("_id", id(fingerprint, user)),
                new Document("$max", new Document("until", Date.from(until))),
                new UpdateOptions().upsert(true));
    }

    @Override
    public boolean knows(String fingerprint, String user, Instant now) {
        Document kept = browsers.find(new Document("_id", id(fingerprint, user))).first();
        return kept != null && kept.getDate("until").toInstant().isAfter(now);
    }

    @Override
    public void forgetExpired(Instant now) {
        browsers.deleteMany(lt("until", Date.from(now)));
    }

    private static String id(String fingerprint, String user) {
        return fingerprint + " " + user;
    }
}
