package io.howdidwedo.operationsservice.hook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.UnaryOperator;

/// Hooks that are kept for as long as a test runs.
public final class HooksInMemory implements Hooks {
    private final Map<UUID, Hook> all = new ConcurrentSkipListMap<>();

    @Override
    public Optional<Hook> find(UUID id) {
        return Optional.ofNullable(all.get(id));
    }

    @Override
    public List<Hook> all() {
        return List.copyOf(all.values());
    }

    @Override
    public void add(Hook hook) {
        all.put(hook.id(), hook);
    }

    @Override
    public Optional<Hook> change(UUID id, UnaryOperator<Hook> step) {
        return Optional.ofNullable(all.computeIfPresent(id, (_, before) -> step.apply(before)));
    }

    @Override
    public void remove(UUID id) {
        all.remove(id);
    }
}
