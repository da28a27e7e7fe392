package io.howdidwedo.gateway.apikey.mongo;

import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.ReturnDocument;
import io.howdidwedo.access.Role;
import io.howdidwedo.access.Scope;
import io.howdidwedo.gateway.apikey.ApiKey;
import io.howdidwedo.gateway.apikey.ApiKeys;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;

/// API keys in the collection `apiKeys`, by id, with a unique index on the fingerprint.
final class MongoApiKeys implements ApiKeys {
    private final MongoCollection<Document> keys;

    MongoApiKeys(MongoDatabase database) {
        this.keys = database.getCollection("apiKeys");
        keys.createIndex(new Document("fingerprint", 1), new IndexOptions().unique(true));
    }

    @Override
    public Optional<ApiKey> find(String fingerprint) {
        return Optional.ofNullable(keys.find(new Document("fingerprint", fingerprint)).first())
                .map(MongoApiKeys::key);
    }

    @Override
    public void add(ApiKey key) {
        try {
            keys.insertOne(document(key));
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
        }
    }

    @Override
    public Optional<ApiKey> revoke(String id) {
        var revoked = new Document("$set", new Document("revoked", true));
        var after = new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER);
        return Optional.ofNullable(keys.findOneAndUpdate(new Document("_id", id), revoked, after))
                .map(MongoApiKeys::key);
    }

    @Override
    public List<ApiKey> after(String id, int most) {
        return keys.find(gt("_id", id))
                .sort(ascending("_id"))
                .limit(most)
                .map(MongoApiKeys::key)
                .into(new ArrayList<>());
    }

    @Override
    public List<ApiKey> good(int most) {
        return keys.find(new Document("revoked", false))
                .sort(descending("madeAt", "_id"))
                .limit(most)
                .map(MongoApiKeys::key)
                .into(new ArrayList<>());
    }

    @Override
    public void used(String fingerprint, LocalDate day) {
        keys.updateOne(
                new Document("fingerprint", fingerprint),
                new Document("$max", new Document("usedOn", day.toString())));
    }

    @Override
    public Map<String, LocalDate> lastUsed() {
        Map<String, LocalDate> used = new HashMap<>();
        keys.find(exists("usedOn"))
                .projection(include("usedOn"))
                .forEach(
                        key ->
                                used.put(
                                        key.getString("_id"),
                                        LocalDate.parse(key.getString("usedOn"))));
        return used;
    }

    @Override
    public boolean isEmpty() {
        return keys.find().first() == null;
    }

    private static Document document(ApiKey key) {
        return new Document("_id", key.id())
                .append("fingerprint", key.fingerprint())
                .append("name", key.name())
                .append("roles", key.roles().stream().map(Role::word).sorted().toList())
                .append("scopes", key.scopes().stream().map(Scope::word).sorted().toList())
                .append("teams", key.teams().stream().sorted().toList())
                .append("madeAt", Date.from(key.madeAt()))
                .append("revoked", key.revoked())
                .append("madeBy", key.madeBy());
    }

    private static ApiKey key(Document document) {
        return new ApiKey(
                document.getString("_id"),
                document.getString("fingerprint"),
                document.getString("name"),
                document.getList("roles", String.class).stream()
                        .map(Role::of)
                        .collect(Collectors.toSet()),
                document.getList("scopes", String.class).stream()
                        .map(Scope::of)
                        .collect(Collectors.toSet()),
                Set.copyOf(document.getList("teams", String.class)),
                document.getDate("madeAt").toInstant(),
                document.getBoolean("revoked"),
                document.get("madeBy", ""));
    }
}
