package io.howdidwedo.gateway.identity.mongo;

import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import io.howdidwedo.gateway.identity.SigningKeys;
import io.howdidwedo.gateway.identity.SigningKeys.SigningKey;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;

/// Signing keys in the collection `signingKeys`, by key id.
final class MongoSigningKeys implements SigningKeys {
    private final MongoCollection<Document> keys;

    MongoSigningKeys(MongoDatabase database) {
        this.keys = database.getCollection("signingKeys");
    }

    @Override
    public List<SigningKey> all() {
        return keys.find()
                .sort(ascending("madeAt"))
                .map(MongoSigningKeys::key)
                .into(new ArrayList<>());
    }

    @Override
    public void addIfAbsent(SigningKey key) {
        var fields = new Document("jwk", key.jwk()).append("madeAt", Date.from(key.madeAt()));
        keys.updateOne(
                new Document("_id", key.id()),
                new Document("$setOnInsert", fields),
                new UpdateOptions().upsert(true));
    }

    @Override
    public void remove(String id) {
        keys.deleteOne(new Document("_id", id));
    }

    private static SigningKey key(Document document) {
        return new SigningKey(
                document.getString("_id"),
                document.getString("jwk"),
                document.getDate("madeAt").toInstant());
    }
}
