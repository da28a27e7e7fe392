package io.howdidwedo.surveyservice.suppression;

import io.howdidwedo.surveyservice.suppression.Suppression.Why;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Suppressed addresses in memory.
public final class SuppressionsInMemory implements Suppressions {
    private final Map<String, Suppression> all = new LinkedHashMap<>();

    @Override
    public Map<String, Why> inForce(Collection<String> addresses) {
        Map<String, Why> found = new HashMap<>();
        for (String address : addresses) {
            find(address).map(Suppression::why).ifPresent(why -> found.put(address, why));
        }
        return found;
    }

    @Override
    public Optional<Suppression> find(String address) {
        return Optional.ofNullable(all.get(Suppression.normal(address)));
    }

    @Override
    public void add(String address, Suppression.Entry entry) {
        all.merge(
                Suppression.normal(address),
                Suppression.first(address, entry),
                (known, _) -> known.with(entry));
    }

    @Override
    public List<Suppression> latest(String part, int limit) {
        return all.values().stream()
                .filter(suppression -> suppression.why() != null)
                .filter(
                        suppression ->
                                suppression
                                        .address()
                                        .toLowerCase(Locale.ROOT)
                                        .contains(part.strip().toLowerCase(Locale.ROOT)))
                .sorted(Comparator.comparing(Suppression::changedAt).reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public List<Suppression> takenOff(int limit) {
        return all.values().stream()
                .filter(suppression -> suppression.why() == null)
                .sorted(Comparator.comparing(Suppression::changedAt).reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public long count() {
        return all.values().stream().filter(suppression -> suppression.why() != null).count();
    }
}
