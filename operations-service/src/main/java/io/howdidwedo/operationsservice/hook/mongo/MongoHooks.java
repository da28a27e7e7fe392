package io.howdidwedo.operationsservice.hook.mongo;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.operationsservice.hook.Hook;
import io.howdidwedo.operationsservice.hook.Hooks;
import io.howdidwedo.servicekit.aggregate.Aggregates;
import io.howdidwedo.servicekit.aggregate.Change;
import io.howdidwedo.servicekit.aggregate.Versioned;
import io.howdidwedo.servicekit.outbox.OutboxRelay;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.bson.Document;

/// Hooks in the collection `hooks`.
final class MongoHooks implements Hooks {
    private static final int MOST = 1_000;

    private final Aggregates<Hook> hooks;

    /// Those in this database.
    MongoHooks(MongoDatabase database, OutboxRelay relay) {
        this.hooks = new Aggregates<>(database, relay, "hooks", Hook.class);
    }

    @Override
    public Optional<Hook> find(UUID id) {
        return hooks.find(id).map(Versioned::state);
    }

    @Override
    public List<Hook> all() {
        return hooks.list(new Document(), new Document("state.createdAt", 1), MOST).stream()
                .map(Versioned::state)
                .toList();
    }

    @Override
    public void add(Hook hook) {
        var _ = hooks.insert(quietly(hook));
    }

    @Override
    public Optional<Hook> change(UUID id, UnaryOperator<Hook> step) {
        return hooks.change(
                id,
                before -> {
                    Hook after = step.apply(before);
                    return after.equals(before) ? null : quietly(after);
                });
    }

    @Override
    public void remove(UUID id) {
        hooks.deleteAll(new Document("_id", id));
    }

    private static Change<Hook> quietly(Hook hook) {
        return new Change<>(hook.id(), hook, List.of());
    }
}
