package io.howdidwedo.gateway.session;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// All sessions, kept so that a restart logs nobody out.
public interface Sessions {
    void add(Session session);

    Optional<Session> find(String id);

    /// Those of this user that are not over at this instant, the newest first.
    List<Session> of(String user, Instant now);

    void extend(String id, Instant expiresAt);

    void end(String id);

    void endAllOf(String user);

    /// Forgets those that expired before this instant.
    void forgetExpired(Instant now);
}
