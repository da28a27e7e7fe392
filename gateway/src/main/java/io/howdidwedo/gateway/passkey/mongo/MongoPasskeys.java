package io.howdidwedo.gateway.passkey.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import io.howdidwedo.gateway.passkey.Passkey;
import io.howdidwedo.gateway.passkey.Passkey.Credential;
import io.howdidwedo.gateway.passkey.Passkeys;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;

/// Passkeys in the collection `passkeys`, by what their devices call them; open challenges in
/// `passkeyChallenges`.
final class MongoPasskeys implements Passkeys {
    private final MongoCollection<Document> passkeys;
    private final MongoCollection<Document> challenges;

    MongoPasskeys(MongoDatabase database) {
        this.passkeys = database.getCollection("passkeys");
        this.challenges = database.getCollection("passkeyChallenges");
        passkeys.createIndex(new Document("user", 1));
        challenges.createIndex(new Document("until", 1));
    }

    @Override
    public boolean add(Passkey passkey) {
        Credential credential = passkey.credential();
        try {
            passkeys.insertOne(
                    new Document("_id", passkey.id())
                            .append("user", passkey.user())
                            .append("name", passkey.name())
                            .append("attestation", credential.attestation())
                            .append("publicKey", credential.publicKey())
                            .append("signatures", credential.signatures())
                            .append("madeAt", Date.from(passkey.madeAt()))
                            .append("usedAt", Date.from(passkey.usedAt())));
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }

    @Override
    public Optional<Passkey> find(String id) {
        return Optional.ofNullable(passkeys.find(new Document("_id", id)).first())
                .map(MongoPasskeys::passkey);
    }

    @Override
    public List<Passkey> of(String user) {
        return passkeys.find(new Document("user", user))
                .sort(ascending("madeAt", "_id"))
                .map(MongoPasskeys::passkey)
                .into(new ArrayList<>());
    }

    @Override
    public void used(String id, long signatures, Instant at) {
        passkeys.updateOne(
                new Document("_id", id),
                new Document(
                        "$max",
                        new Document("signatures", signatures).append("usedAt", Date.from(at))));
    }

    @Override
    public boolean remove(String user, String id) {
        return passkeys.deleteOne(and(eq("_id", id), eq("user", user))).getDeletedCount() > 0;
    }

    @Override
    public void challenge(String challenge, Instant until) {
        challenges.insertOne(new Document("_id", challenge).append("until", Date.from(until)));
    }

    @Override
    public boolean take(String challenge, Instant now) {
        Document taken = challenges.findOneAndDelete(new Document("_id", challenge));
        return taken != null && taken.getDate("until").toInstant().isAfter(now);
    }

    @Override
    public void forgetChallenges(Instant now) {
        challenges.deleteMany(lt("until", Date.from(now)));
    }

    private static Passkey passkey(Document document) {
        return new Passkey(
                document.getString("_id"),
                document.getString("user"),
                document.getString("name"),
                new Credential(
                        document.getString("attestation"),
                        document.getString("publicKey"),
                        document.getLong("signatures")),
                document.getDate("madeAt").toInstant(),
                document.getDate("usedAt").toInstant());
    }
}
