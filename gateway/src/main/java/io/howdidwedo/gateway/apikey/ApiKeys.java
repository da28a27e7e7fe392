package io.howdidwedo.gateway.apikey;

import java.util.List;
import java.util.Optional;

/// All API keys, found by the fingerprint of their secret.
public interface ApiKeys {
    Optional<ApiKey> find(String fingerprint);

    /// Adds it; nothing happens if a key with this secret is there.
    void add(ApiKey key);

    /// Ends it for good; empty if there is no such id.
    Optional<ApiKey> revoke(String id);

    /// At most so many keys in order of id, after this one (empty: from the beginning).
    List<ApiKey> after(String id, int most);

    boolean isEmpty();
}
