package io.howdidwedo.gateway.session.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import io.howdidwedo.gateway.session.Session;
import io.howdidwedo.gateway.session.Session.Origin;
import io.howdidwedo.gateway.session.Session.Voucher;
import io.howdidwedo.gateway.session.Sessions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/// Sessions in the collection `sessions`, by the fingerprint of their token.
final class MongoSessions implements Sessions {
    private final MongoCollection<Document> sessions;

    MongoSessions(MongoDatabase database) {
        this.sessions = database.getCollection("sessions");
        sessions.createIndex(new Document("user", 1));
        sessions.createIndex(new Document("expiresAt", 1));
        sessions.createIndex(new Document("voucher.subject", 1));
        sessions.createIndex(new Document("voucher.sid", 1));
    }

    @Override
    public void add(Session session) {
        Document document =
                new Document("_id", session.id())
                        .append("user", session.user())
                        .append("csrf", session.csrf())
                        .append("expiresAt", Date.from(session.expiresAt()))
                        .append("openedAt", Date.from(session.origin().openedAt()))
                        .append("address", session.origin().address())
                        .append("browser", session.origin().browser());
        Voucher voucher = session.voucher();
        if (voucher != null) {
            document.append(
                    "voucher",
                    new Document("issuer", voucher.issuer())
                            .append("subject", voucher.subject())
                            .append("sid", voucher.sid())
                            .append("idToken", voucher.idToken()));
        }
        sessions.insertOne(document);
    }

    @Override
    public List<Session> of(String user, Instant now) {
        return sessions.find(and(eq("user", user), gt("expiresAt", Date.from(now))))
                .sort(descending("openedAt", "_id"))
                .map(MongoSessions::session)
                .into(new ArrayList<>());
    }

    @Override
    public Optional<Session> find(String id) {
        return Optional.ofNullable(sessions.find(new Document("_id", id)).first())
                .map(MongoSessions::session);
    }

    @Override
    public List<Session> vouchedFor(String issuer, String subject, String sid) {
        Document wanted = new Document("voucher.issuer", issuer);
        if (!subject.isEmpty()) {
            wanted.append("voucher.subject", subject);
        }
        if (!sid.isEmpty()) {
            wanted.append("voucher.sid", sid);
        }
        return sessions.find(wanted).map(MongoSessions::session).into(new ArrayList<>());
    }

    @Override
    public void extend(String id, Instant expiresAt) {
        var later = new Document("$max", new Document("expiresAt", Date.from(expiresAt)));
        sessions.updateOne(new Document("_id", id), later);
    }

    @Override
    public void end(String id) {
        sessions.deleteOne(new Document("_id", id));
    }

    @Override
    public void endAllOf(String user) {
        sessions.deleteMany(new Document("user", user));
    }

    @Override
    public void forgetExpired(Instant now) {
        sessions.deleteMany(lt("expiresAt", Date.from(now)));
    }

    private static Session session(Document document) {
        return new Session(
                document.getString("_id"),
                document.getString("user"),
                document.getString("csrf"),
                document.getDate("expiresAt").toInstant(),
                origin(document),
                voucher(document.get("voucher", Document.class)));
    }

    private static @Nullable Voucher voucher(@Nullable Document document) {
        return document == null
                ? null
                : new Voucher(
                        document.getString("issuer"),
                        document.getString("subject"),
                        document.getString("sid"),
                        document.getString("idToken"));
    }

    private static Origin origin(Document document) {
        Date openedAt = document.getDate("openedAt");
        return openedAt == null
                ? Origin.UNKNOWN
                : new Origin(
                        openedAt.toInstant(),
                        document.getString("address"),
                        document.getString("browser"));
    }
}
