package io.howdidwedo.servicekit.aggregate;

import io.howdidwedo.contracts.topic.OutgoingEvent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Kept in memory, with the events that were caused.
public final class CatalogueInMemory<T> implements Catalogue<T> {
    private final Map<UUID, T> all = new LinkedHashMap<>();
    private final List<OutgoingEvent> events = new ArrayList<>();

    /// All events so far, in order.
    public List<OutgoingEvent> events() {
        return events;
    }

    @Override
    public Optional<T> find(UUID id) {
        return Optional.ofNullable(all.get(id));
    }

    @Override
    public List<T> all() {
        return List.copyOf(all.values());
    }

    @Override
    public boolean add(Change<T> first) {
        if (all.putIfAbsent(first.id(), first.state()) != null) {
            return false;
        }
        events.addAll(first.events());
        return true;
    }

    @Override
    public Optional<T> change(UUID id, Function<T, @Nullable Change<T>> step) {
        T before = all.get(id);
        if (before == null) {
            return Optional.empty();
        }
        Change<T> change = step.apply(before);
        if (change != null) {
            all.put(id, change.state());
            events.addAll(change.events());
        }
        return Optional.of(all.get(id));
    }
}
