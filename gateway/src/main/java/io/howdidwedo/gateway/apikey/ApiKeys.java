package io.howdidwedo.gateway.apikey;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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

    /// Those that have not been ended, the newest first, at most so many.
    List<ApiKey> good(int most);

    /// Keeps that the key of this fingerprint was used on this day; an earlier one changes nothing.
    void used(String fingerprint, LocalDate day);

    /// The last day each key was used on, by id; nothing of those that never were.
    Map<String, LocalDate> lastUsed();

    boolean isEmpty();
}
