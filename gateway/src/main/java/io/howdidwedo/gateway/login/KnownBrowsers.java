package io.howdidwedo.gateway.login;

import java.time.Instant;

/// Who has logged in with which browser. Whoever guesses at a colleague's password does so from
/// another one, and must not shut the colleague out.
public interface KnownBrowsers {
    /// Keeps that this user logged in with the browser of this fingerprint, until then.
    void remember(String fingerprint, String user, Instant until);

    /// Whether this user has, and it is still kept.
    boolean knows(String fingerprint, String user, Instant now);

    /// Forgets those kept until before this instant.
    void forgetExpired(Instant now);
}
