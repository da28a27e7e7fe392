package io.howdidwedo.gateway.change.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import io.howdidwedo.gateway.change.Change;
import io.howdidwedo.gateway.change.Change.Who;
import io.howdidwedo.gateway.change.Changes;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;

/// Changes in the collection `accessChanges`, by id.
final class MongoChanges implements Changes {
    private final MongoCollection<Document> changes;

    MongoChanges(MongoDatabase database) {
        this.changes = database.getCollection("accessChanges");
        changes.createIndex(new Document("by.id", 1));
        changes.createIndex(new Document("about.id", 1));
    }

    @Override
    public void add(Change change) {
        var fields =
                new Document("at", Date.from(change.at()))
                        .append("by", document(change.by()))
                        .append("about", document(change.about()))
                        .append("what", change.what())
                        .append("from", change.from())
                        .append("to", change.to());
        changes.updateOne(
                new Document("_id", change.id()),
                new Document("$setOnInsert", fields),
                new UpdateOptions().upsert(true));
    }

    @Override
    public List<Change> newest(String person, String before, int most) {
        Bson ofPerson =
                person.isEmpty() ? empty() : or(eq("by.id", person), eq("about.id", person));
        Bson older = before.isEmpty() ? empty() : lt("_id", before);
        return changes.find(and(ofPerson, older))
                .sort(descending("_id"))
                .limit(most)
                .map(MongoChanges::change)
                .into(new ArrayList<>());
    }

    private static Document document(Who who) {
        return new Document("id", who.id()).append("name", who.name());
    }

    private static Who who(Document document) {
        return new Who(document.getString("id"), document.getString("name"));
    }

    private static Change change(Document document) {
        return new Change(
                document.getString("_id"),
                document.getDate("at").toInstant(),
                who(document.get("by", Document.class)),
                who(document.get("about", Document.class)),
                document.getString("what"),
                document.getString("from"),
                document.getString("to"));
    }
}
