package io.howdidwedo.servicekit.aggregate;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.servicekit.outbox.OutboxRelay;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/// Aggregates that people set up, in a collection of their own; their states say when they were
/// made (`createdAt`).
///
/// @param <T> the aggregate's record
public final class StoredCatalogue<T extends Record> implements Catalogue<T> {
    private static final int MOST = 1_000;

    private final Aggregates<T> aggregates;

    /// Those in this collection.
    public StoredCatalogue(
            MongoDatabase database, OutboxRelay relay, String collection, Class<T> type) {
        this.aggregates = new Aggregates<>(database, relay, collection, type);
    }

    @Override
    public Optional<T> find(UUID id) {
        return aggregates.find(id).map(Versioned::state);
    }

    @Override
    public List<T> all() {
        return aggregates.list(new Document(), new Document("state.createdAt", 1), MOST).stream()
                .map(Versioned::state)
                .toList();
    }

    @Override
    public boolean add(Change<T> first) {
        return aggregates.insert(first);
    }

    @Override
    public Optional<T> change(UUID id, Function<T, @Nullable Change<T>> step) {
        return aggregates.change(id, step);
    }
}
