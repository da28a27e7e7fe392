package io.howdidwedo.gateway.login;

import io.howdidwedo.gateway.session.Session;
import java.net.URI;
import java.util.Optional;

/// What is still to be done when somebody has logged out here.
public interface Farewell {
    /// Where they log out as well, having come from there; empty when there is no such place.
    Optional<URI> after(Session session);

    /// What people call that place.
    String name();
}
