package io.howdidwedo.analyticsservice.verdict.mongo;

import io.howdidwedo.analyticsservice.verdict.JudgedRelationship;
import io.howdidwedo.analyticsservice.verdict.JudgedRelationships;
import io.howdidwedo.servicekit.aggregate.Aggregates;
import io.howdidwedo.servicekit.aggregate.Change;
import io.howdidwedo.servicekit.aggregate.Versioned;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/// Relationships in the collection `relationships`.
final class MongoJudgedRelationships implements JudgedRelationships {
    private final Aggregates<JudgedRelationship> relationships;

    MongoJudgedRelationships(Aggregates<JudgedRelationship> relationships) {
        this.relationships = relationships;
    }

    @Override
    public Map<UUID, Kept> find(Collection<UUID> ids) {
        Map<UUID, Kept> found = new HashMap<>();
        for (Versioned<JudgedRelationship> one : relationships.findAll(ids)) {
            found.put(one.id(), new Kept(one.state(), one.version()));
        }
        ids.forEach(id -> found.putIfAbsent(id, new Kept(JudgedRelationship.none(id), 0)));
        return found;
    }

    @Override
    public List<UUID> save(List<Next> changes) {
        List<UUID> missed = new ArrayList<>();
        List<Change<JudgedRelationship>> fresh = new ArrayList<>();
        for (Next next : changes) {
            Change<JudgedRelationship> change =
                    new Change<>(next.now().relationshipId(), next.now(), next.events());
            if (next.before().version() == 0) {
                fresh.add(change);
            } else if (!relationships.replace(next.before().version(), change)) {
                missed.add(change.id());
            }
        }
        BitSet present = relationships.insertAll(fresh);
        present.stream().forEach(at -> missed.add(fresh.get(at).id()));
        return missed;
    }

    @Override
    public List<JudgedRelationship> page(
            @Nullable String offering, @Nullable UUID after, int limit) {
        Document filter = new Document();
        if (offering != null) {
            filter.append("state.offering", offering);
        }
        if (after != null) {
            filter.append("state.relationshipId", new Document("$gt", after));
        }
        return relationships.list(filter, new Document("state.relationshipId", 1), limit).stream()
                .map(Versioned::state)
                .toList();
    }
}
