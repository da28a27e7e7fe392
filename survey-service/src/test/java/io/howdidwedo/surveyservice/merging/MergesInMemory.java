package io.howdidwedo.surveyservice.merging;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/// Merges in memory.
public final class MergesInMemory implements Merges {
    private final Map<UUID, Merge> all = new LinkedHashMap<>();

    @Override
    public Optional<Merge> find(UUID key) {
        return Optional.ofNullable(all.get(key));
    }

    @Override
    public List<Merge> inForce() {
        return those(Merge::isInForce);
    }

    @Override
    public List<Merge> unsettled() {
        return those(one -> one.settledAt() == null);
    }

    private List<Merge> those(Predicate<Merge> fit) {
        return all.values().stream()
                .filter(fit)
                .sorted(Comparator.comparing(Merge::changedAt))
                .toList();
    }

    @Override
    public Optional<Instant> changedAt() {
        return all.values().stream().map(Merge::changedAt).max(Comparator.naturalOrder());
    }

    @Override
    public Merge change(Merge first, UnaryOperator<Merge> step) {
        Merge known = all.get(first.key());
        Merge next = known == null ? first : step.apply(known);
        all.put(first.key(), next);
        return next;
    }
}
