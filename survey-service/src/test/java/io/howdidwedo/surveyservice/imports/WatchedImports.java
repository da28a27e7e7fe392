package io.howdidwedo.surveyservice.imports;

import io.howdidwedo.servicekit.identity.Teams;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;

/// Imports of a store, of which a test can wait for the end.
public final class WatchedImports implements Imports {
    private final Imports kept;
    private final Map<UUID, CompletableFuture<Import>> ended = new ConcurrentHashMap<>();

    /// The imports kept there.
    public WatchedImports(Imports kept) {
        this.kept = kept;
    }

    /// The import as it is when it has ended.
    public Import ended(UUID id) {
        return end(id).orTimeout(1, TimeUnit.MINUTES).join();
    }

    private CompletableFuture<Import> end(UUID id) {
        return ended.computeIfAbsent(id, _ -> new CompletableFuture<>());
    }

    @Override
    public Optional<Import> find(UUID id, Teams teams, String by) {
        return kept.find(id, teams, by);
    }

    @Override
    public List<Import> latest(Teams teams, String by, int limit) {
        return kept.latest(teams, by, limit);
    }

    @Override
    public List<Import> unfinished() {
        return kept.unfinished();
    }

    @Override
    public List<Import> discarded() {
        return kept.discarded();
    }

    @Override
    public void add(Import started) {
        kept.add(started);
    }

    @Override
    public void save(Import changed) {
        kept.save(changed);
        if (changed.state() == ImportState.DONE || changed.state() == ImportState.FAILED) {
            end(changed.id()).complete(changed);
        }
    }

    @Override
    public Optional<Import> change(UUID id, UnaryOperator<Import> step) {
        return kept.change(id, step);
    }

    @Override
    public void remove(UUID id) {
        kept.remove(id);
    }
}
