package io.howdidwedo.gateway.apikey;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;

/// API keys for tests.
public final class ApiKeysInMemory implements ApiKeys {
    private final ConcurrentSkipListMap<String, ApiKey> keys = new ConcurrentSkipListMap<>();
    private final Map<String, LocalDate> used = new ConcurrentHashMap<>();

    @Override
    public Optional<ApiKey> find(String fingerprint) {
        return keys.values().stream()
                .filter(key -> key.fingerprint().equals(fingerprint))
                .findFirst();
    }

    @Override
    public void add(ApiKey key) {
        keys.putIfAbsent(key.id(), key);
    }

    @Override
    public Optional<ApiKey> revoke(String id) {
        return Optional.ofNullable(keys.computeIfPresent(id, (_, key) -> key.ended()));
    }

    @Override
    public List<ApiKey> good(int most) {
        return keys.values().stream()
                .filter(key -> !key.revoked())
                .sorted(Comparator.comparing(ApiKey::madeAt).reversed())
                .limit(most)
                .toList();
    }

    @Override
    public void used(String fingerprint, LocalDate day) {
        find(fingerprint)
                .ifPresent(key -> used.merge(key.id(), day, (a, b) -> a.isAfter(b) ? a : b));
    }

    @Override
    public Map<String, LocalDate> lastUsed() {
        return Map.copyOf(used);
    }

    @Override
    public List<ApiKey> after(String id, int most) {
        return keys.tailMap(id, false).values().stream().limit(most).toList();
    }

    @Override
    public boolean isEmpty() {
        return keys.isEmpty();
    }
}
