package io.howdidwedo.gateway.passkey;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// All passkeys, and the challenges that are open.
public interface Passkeys {
    /// Adds it; false, and nothing is changed, if there is one of that id.
    boolean add(Passkey passkey);

    Optional<Passkey> find(String id);

    /// Those of this user, the oldest first.
    List<Passkey> of(String user);

    /// Keeps that somebody came in with it.
    ///
    /// @param signatures how often it has signed by now
    void used(String id, long signatures, Instant at);

    /// Takes one of this user's out; false if there is none of that id.
    boolean remove(String user, String id);

    /// Keeps a challenge until then.
    void challenge(String challenge, Instant until);

    /// Takes a challenge that is open at this instant; each is taken once.
    boolean take(String challenge, Instant now);

    /// Forgets challenges that were over before this instant.
    void forgetChallenges(Instant now);
}
