package io.howdidwedo.gateway.mailedlink;

import io.howdidwedo.gateway.mailedlink.MailedLink.Purpose;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// All mailed links that were not used yet, one of each purpose for each user.
public interface MailedLinks {
    /// Keeps it, in the place of the one before of the same purpose and user.
    void put(MailedLink link);

    Optional<MailedLink> find(String fingerprint);

    Optional<MailedLink> find(Purpose purpose, String user);

    /// Takes it out, so that it opens nothing any more; of several who try only one gets it.
    Optional<MailedLink> take(String fingerprint);

    /// Takes it out unused; empty if there is none.
    Optional<MailedLink> withdraw(Purpose purpose, String user);

    /// Those for this purpose, in order of user, at most so many.
    List<MailedLink> all(Purpose purpose, int most);

    /// Forgets those that were over before this instant.
    void forgetBefore(Instant until);
}
