package io.howdidwedo.gateway.provider;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The organisation's own provider of logins, such as Keycloak or Entra.
public interface Provider {
    /// Whether there is one; where there is none, nothing else may be asked.
    boolean isThere();

    /// What people call it.
    String name();

    /// The address it calls itself by.
    String issuer();

    /// Where the browser is sent to log in there.
    ///
    /// @throws ProviderFailure.Away when it does not answer
    URI door(Attempt attempt);

    /// Whom it means by what the browser brought back.
    ///
    /// @throws ProviderFailure naming why nobody comes in by that
    Voucher redeem(Attempt attempt, Map<String, List<String>> answer);

    /// Where somebody who logs out here is sent to log out there, too; empty when it has no such
    /// place, or does not answer.
    Optional<URI> exit(String idToken);

    /// Which login there is over, by what it says so with.
    ///
    /// @throws ProviderFailure when it did not say that, or cannot be asked for its keys
    Ended ended(String logoutToken);

    /// A login that is over.
    ///
    /// @param subject whose; empty when only the session is told
    /// @param sid the session there; empty when all of the subject's are over
    record Ended(String subject, String sid) {}
}
