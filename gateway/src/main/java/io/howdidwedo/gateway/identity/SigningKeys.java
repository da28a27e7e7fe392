package io.howdidwedo.gateway.identity;

import java.util.List;

/// The signing keys all gateways share.
public interface SigningKeys {
    /// All that are kept, oldest first.
    List<SigningKey> all();

    /// Adds it, unless there is one with its id.
    void addIfAbsent(SigningKey key);

    void remove(String id);
}
