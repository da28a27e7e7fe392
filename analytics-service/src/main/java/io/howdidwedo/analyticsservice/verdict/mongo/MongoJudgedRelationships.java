package io.howdidwedo.analyticsservice.verdict.mongo;

import io.howdidwedo.analyticsservice.verdict.JudgedRelationship;
import io.howdidwedo.analyticsservice.verdict.JudgedRelationships;
import io.howdidwedo.analyticsservice.verdict.mongo.RelationshipDocuments.KeptRelationship;
import io.howdidwedo.servicekit.aggregate.Aggregates;
import io.howdidwedo.servicekit.aggregate.Change;
import io.howdidwedo.servicekit.aggregate.Versioned;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/// Relationships in the collection `relationships`.
final class MongoJudgedRelationships implements JudgedRelationships {
    private final Aggregates<KeptRelationship> relationships;
    private final RelationshipDocuments documents;

    MongoJudgedRelationships(
            Aggregates<KeptRelationship> relationships, RelationshipDocuments documents) {
        this.relationships = relationships;
        this.documents = documents;
    }

    @Override
    public Map<UUID, Kept> find(Collection<UUID> ids) {
        Map<UUID, Kept> found = new HashMap<>();
        for (Versioned<KeptRelationship> one : relationships.findAll(ids)) {
            found.put(one.id(), new Kept(documents.relationship(one.state()), one.version()));
        }
        ids.forEach(id -> found.putIfAbsent(id, new Kept(JudgedRelationship.none(id), 0)));
        return found;
    }

    @Override
    public Set<UUID> save(List<Next> changes) {
        return relationships.saveAll(
                changes.stream()
                        .map(next -> new Aggregates.Next<>(next.before().version(), change(next)))
                        .toList());
    }

    private Change<KeptRelationship> change(Next next) {
        return new Change<>(next.now().relationshipId(), documents.kept(next.now()), next.events());
    }

    @Override
    public List<JudgedRelationship> page(
            @Nullable String offering, @Nullable UUID after, int limit) {
        Document filter = new Document();
        String id = offering == null ? "_id" : "state.relationshipId";
        if (offering != null) {
            filter.append("state.offering", offering);
        }
        if (after != null) {
            filter.append(id, new Document("$gt", after));
        }
        return relationships.list(filter, new Document(id, 1), limit).stream()
                .map(one -> documents.relationship(one.state()))
                .toList();
    }
}
