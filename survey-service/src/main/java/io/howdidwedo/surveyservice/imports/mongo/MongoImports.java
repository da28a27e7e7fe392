package io.howdidwedo.surveyservice.imports.mongo;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.servicekit.aggregate.Aggregates;
import io.howdidwedo.servicekit.aggregate.Change;
import io.howdidwedo.servicekit.aggregate.Versioned;
import io.howdidwedo.servicekit.identity.Teams;
import io.howdidwedo.servicekit.outbox.OutboxRelay;
import io.howdidwedo.surveyservice.imports.Import;
import io.howdidwedo.surveyservice.imports.ImportState;
import io.howdidwedo.surveyservice.imports.Imports;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.bson.Document;

/// Imports in the collection `imports`.
final class MongoImports implements Imports {
    private static final List<String> UNFINISHED =
            List.of(ImportState.WAITING.name(), ImportState.RUNNING.name());

    private final Aggregates<Import> imports;

    /// Imports in this database.
    MongoImports(MongoDatabase database, OutboxRelay relay) {
        this.imports =
                new Aggregates<>(database, relay, "imports", Import.class).indexed("startedAt");
    }

    @Override
    public Optional<Import> find(UUID id, Teams teams, String by) {
        return imports.find(id)
                .map(Versioned::state)
                .filter(file -> file.discarded() == null && file.isFor(teams, by));
    }

    @Override
    public List<Import> latest(Teams teams, String by, int limit) {
        return imports.list(new Document(), new Document("state.startedAt", -1), 0).stream()
                .map(Versioned::state)
                .filter(file -> file.discarded() == null && file.isFor(teams, by))
                .limit(limit)
                .toList();
    }

    @Override
    public List<Import> unfinished() {
        return imports
                .list(
                        new Document("state.state", new Document("$in", UNFINISHED)),
                        new Document("state.startedAt", 1),
                        0)
                .stream()
                .map(Versioned::state)
                .toList();
    }

    @Override
    public List<Import> discarded() {
        return imports
                .list(
                        new Document("state.discarded", new Document("$ne", null)),
                        new Document("state.startedAt", 1),
                        0)
                .stream()
                .map(Versioned::state)
                .toList();
    }

    @Override
    public void add(Import started) {
        imports.insert(new Change<>(started.id(), started, List.of()));
    }

    @Override
    public void save(Import changed) {
        imports.change(changed.id(), _ -> new Change<>(changed.id(), changed, List.of()));
    }

    @Override
    public Optional<Import> change(UUID id, UnaryOperator<Import> step) {
        return imports.change(
                id,
                before -> {
                    Import after = step.apply(before);
                    return after.equals(before) ? null : new Change<>(id, after, List.of());
                });
    }

    @Override
    public void remove(UUID id) {
        imports.deleteAll(new Document("_id", id));
    }
}
