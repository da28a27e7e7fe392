package io.howdidwedo.operationsservice.deadletter;

import io.howdidwedo.operationsservice.deadletter.DeadLetter.Place;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What was done, kept in memory.
public final class HandlingsInMemory implements Handlings {
    private final Map<UUID, Handling> all = new HashMap<>();

    @Override
    public Map<UUID, Handling> of(Collection<UUID> ids) {
        Map<UUID, Handling> found = new HashMap<>(all);
        found.keySet().retainAll(ids);
        return found;
    }

    @Override
    public List<Handling> latestDone(int most) {
        return all.values().stream()
                .filter(Handling::done)
                .sorted(Comparator.comparing(Handling::changedAt).reversed())
                .limit(most)
                .toList();
    }

    @Override
    public long done(String topic, long from) {
        return all.values().stream()
                .filter(Handling::done)
                .filter(one -> one.topic().equals(topic) && one.offset() >= from)
                .count();
    }

    @Override
    public void change(Place place, Function<Handling, @Nullable Handling> step) {
        Handling next = step.apply(all.getOrDefault(place.id(), Handling.untouched(place)));
        if (next != null) {
            all.put(place.id(), next);
        }
    }
}
