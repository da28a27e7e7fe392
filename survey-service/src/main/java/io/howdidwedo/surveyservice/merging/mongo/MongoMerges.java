package io.howdidwedo.surveyservice.merging.mongo;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.servicekit.aggregate.Aggregates;
import io.howdidwedo.servicekit.aggregate.Change;
import io.howdidwedo.servicekit.aggregate.Versioned;
import io.howdidwedo.servicekit.outbox.OutboxRelay;
import io.howdidwedo.surveyservice.merging.Merge;
import io.howdidwedo.surveyservice.merging.Merges;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.bson.Document;

/// Merges in the collection `merges`.
final class MongoMerges implements Merges {
    private final Aggregates<Merge> merges;

    /// Those in this database.
    MongoMerges(MongoDatabase database, OutboxRelay relay) {
        this.merges =
                new Aggregates<>(database, relay, "merges", Merge.class)
                        .indexed("changedAt")
                        .indexed("settledAt");
    }

    @Override
    public Optional<Merge> find(UUID key) {
        return merges.find(key).map(Versioned::state);
    }

    @Override
    public List<Merge> inForce() {
        return list(new Document("state.separatedAt", null));
    }

    @Override
    public List<Merge> unsettled() {
        return list(new Document("state.settledAt", null));
    }

    private List<Merge> list(Document those) {
        return merges.list(those, new Document("state.changedAt", 1), 0).stream()
                .map(Versioned::state)
                .toList();
    }

    @Override
    public Optional<Instant> changedAt() {
        return merges.list(new Document(), new Document("state.changedAt", -1), 1).stream()
                .map(one -> one.state().changedAt())
                .findFirst();
    }

    @Override
    public Merge change(Merge first, UnaryOperator<Merge> step) {
        UUID key = first.key();
        Optional<Merge> known = changeKnown(key, step);
        if (known.isPresent()) {
            return known.get();
        }
        return merges.insert(new Change<>(key, first, List.of()))
                ? first
                : changeKnown(key, step).orElseThrow();
    }

    private Optional<Merge> changeKnown(UUID key, UnaryOperator<Merge> step) {
        return merges.change(
                key,
                known -> {
                    Merge next = step.apply(known);
                    return next.equals(known) ? null : new Change<>(key, next, List.of());
                });
    }
}
