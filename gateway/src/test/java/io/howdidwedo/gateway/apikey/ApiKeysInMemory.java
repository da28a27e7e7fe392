package io.howdidwedo.gateway.apikey;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

/// API keys for tests.
public final class ApiKeysInMemory implements ApiKeys {
    private final ConcurrentSkipListMap<String, ApiKey> keys = new ConcurrentSkipListMap<>();

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
        return Optional.ofNullable(
                keys.computeIfPresent(
                        id,
                        (_, key) ->
                                new ApiKey(
                                        key.id(),
                                        key.fingerprint(),
                                        key.name(),
                                        key.roles(),
                                        key.scopes(),
                                        key.teams(),
                                        key.madeAt(),
                                        true)));
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
