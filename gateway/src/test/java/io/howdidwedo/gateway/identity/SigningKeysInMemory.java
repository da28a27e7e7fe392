package io.howdidwedo.gateway.identity;

import io.howdidwedo.gateway.identity.SigningKeys.SigningKey;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Signing keys for tests.
final class SigningKeysInMemory implements SigningKeys {
    private final Map<String, SigningKey> keys = new ConcurrentHashMap<>();

    @Override
    public List<SigningKey> all() {
        return keys.values().stream().sorted(Comparator.comparing(SigningKey::madeAt)).toList();
    }

    @Override
    public void addIfAbsent(SigningKey key) {
        keys.putIfAbsent(key.id(), key);
    }

    @Override
    public void remove(String id) {
        keys.remove(id);
    }
}
