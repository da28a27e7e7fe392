package io.howdidwedo.gateway.mailedlink.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.ReplaceOptions;
import io.howdidwedo.access.Role;
import io.howdidwedo.gateway.change.Change.Who;
import io.howdidwedo.gateway.mailedlink.MailedLink;
import io.howdidwedo.gateway.mailedlink.MailedLink.Grant;
import io.howdidwedo.gateway.mailedlink.MailedLink.Purpose;
import io.howdidwedo.gateway.mailedlink.MailedLinks;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;

/// Mailed links in the collection `mailedLinks`, by purpose and user, with a unique index on the
/// fingerprint.
final class MongoMailedLinks implements MailedLinks {
    private final MongoCollection<Document> links;

    MongoMailedLinks(MongoDatabase database) {
        this.links = database.getCollection("mailedLinks");
        links.createIndex(new Document("fingerprint", 1), new IndexOptions().unique(true));
        links.createIndex(new Document("until", 1));
    }

    @Override
    public void put(MailedLink link) {
        links.replaceOne(
                eq("_id", id(link.purpose(), link.user())),
                document(link),
                new ReplaceOptions().upsert(true));
    }

    @Override
    public Optional<MailedLink> find(String fingerprint) {
        return Optional.ofNullable(links.find(eq("fingerprint", fingerprint)).first())
                .map(MongoMailedLinks::link);
    }

    @Override
    public Optional<MailedLink> find(Purpose purpose, String user) {
        return Optional.ofNullable(links.find(eq("_id", id(purpose, user))).first())
                .map(MongoMailedLinks::link);
    }

    @Override
    public Optional<MailedLink> take(String fingerprint) {
        return Optional.ofNullable(links.findOneAndDelete(eq("fingerprint", fingerprint)))
                .map(MongoMailedLinks::link);
    }

    @Override
    public Optional<MailedLink> withdraw(Purpose purpose, String user) {
        return Optional.ofNullable(links.findOneAndDelete(eq("_id", id(purpose, user))))
                .map(MongoMailedLinks::link);
    }

    @Override
    public List<MailedLink> all(Purpose purpose, int most) {
        return links.find(eq("purpose", purpose.word()))
                .sort(ascending("_id"))
                .limit(most)
                .map(MongoMailedLinks::link)
                .into(new ArrayList<>());
    }

    @Override
    public void forgetBefore(Instant until) {
        links.deleteMany(lt("until", Date.from(until)));
    }

    private static String id(Purpose purpose, String user) {
        return purpose.word() + " " + user;
    }

    private static Document document(MailedLink link) {
        return new Document("_id", id(link.purpose(), link.user()))
                .append("purpose", link.purpose().word())
                .append("user", link.user())
                .append("fingerprint", link.fingerprint())
                .append("roles", link.grant().roles().stream().map(Role::word).sorted().toList())
                .append("teams", link.grant().teams().stream().sorted().toList())
                .append("zone", link.grant().zone())
                .append("language", link.grant().language())
                .append("by", link.by().id())
                .append("byName", link.by().name())
                .append("madeAt", Date.from(link.madeAt()))
                .append("until", Date.from(link.until()));
    }

    private static MailedLink link(Document document) {
        return new MailedLink(
                purpose(document.getString("purpose")),
                document.getString("user"),
                document.getString("fingerprint"),
                grant(document),
                new Who(document.getString("by"), document.getString("byName")),
                document.getDate("madeAt").toInstant(),
                document.getDate("until").toInstant());
    }

    private static Grant grant(Document document) {
        return new Grant(
                document.getList("roles", String.class).stream()
                        .map(Role::of)
                        .collect(Collectors.toSet()),
                Set.copyOf(document.getList("teams", String.class)),
                document.getString("zone"),
                document.getString("language"));
    }

    private static Purpose purpose(String word) {
        return word.equals(Purpose.INVITATION.word()) ? Purpose.INVITATION : Purpose.NEW_PASSWORD;
    }
}
