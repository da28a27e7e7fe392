package io.howdidwedo.gateway.provider.mongo;

import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import io.howdidwedo.access.Role;
import io.howdidwedo.gateway.provider.GroupGrant;
import io.howdidwedo.gateway.provider.GroupGrants;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;

/// What groups may do, in the collection `groupGrants`, by group.
final class MongoGroupGrants implements GroupGrants {
    private final MongoCollection<Document> grants;

    MongoGroupGrants(MongoDatabase database) {
        this.grants = database.getCollection("groupGrants");
    }

    @Override
    public List<GroupGrant> all() {
        return grants.find()
                .sort(ascending("_id"))
                .map(MongoGroupGrants::grant)
                .into(new ArrayList<>());
    }

    @Override
    public void put(GroupGrant grant) {
        grants.replaceOne(
                new Document("_id", grant.group()),
                new Document("_id", grant.group())
                        .append("roles", grant.roles().stream().map(Role::word).sorted().toList())
                        .append("teams", grant.teams().stream().sorted().toList()),
                new ReplaceOptions().upsert(true));
    }

    @Override
    public boolean remove(String group) {
        return grants.deleteOne(new Document("_id", group)).getDeletedCount() > 0;
    }

    private static GroupGrant grant(Document document) {
        return new GroupGrant(
                document.getString("_id"),
                document.getList("roles", String.class).stream()
                        .map(Role::of)
                        .collect(Collectors.toSet()),
                Set.copyOf(document.getList("teams", String.class)));
    }
}
