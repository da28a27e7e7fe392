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

    /// Those that came of a login at this provider.
    ///
    /// @param subject only of whom it calls this; empty for all
    /// @param sid only of the session there that it calls this; empty for all
    List<Session> vouchedFor(String issuer, String subject, String sid);

    void extend(String id, Instant expiresAt);

    void end(String id);

    void endAllOf(String user);

    /// Forgets those that expired before this instant.
    void forgetExpired(Instant now);
}
