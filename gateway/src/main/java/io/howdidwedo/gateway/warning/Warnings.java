package io.howdidwedo.gateway.warning;

import io.howdidwedo.gateway.account.Account;
import io.howdidwedo.gateway.limit.RateLimit;
import io.howdidwedo.servicekit.mail.MailAddress;
import io.howdidwedo.servicekit.mail.Post;
import java.util.HexFormat;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Tells people by mail what happens to their account. Who logs in with what is no mail address is
/// told nothing; failures are told once an hour at most, so that nobody can fill a mailbox.
public final class Warnings {
    private static final Logger LOG = LoggerFactory.getLogger(Warnings.class);

    private final WarningLetters letters;
    private final Post post;
    private final RateLimit failures;
    private final RandomGenerator chance;

    /// @param failures how often somebody is told of failures
    public Warnings(WarningLetters letters, Post post, RateLimit failures, RandomGenerator chance) {
        this.letters = letters;
        this.post = post;
        this.failures = failures;
        this.chance = chance;
    }

    /// Tells it. A mail that cannot be handed over is not sent later: the list of changes, or the
    /// next failure, tells it, too.
    public void tell(Account account, Warning warning) {
        if (!MailAddress.isOne(account.user()) || isTold(account, warning)) {
            return;
        }
        String id = "warning-" + HexFormat.of().toHexDigits(chance.nextLong());
        try {
            post.send(letters.letter(id, account, warning));
        } catch (RuntimeException e) {
            LOG.warn("A warning could not be mailed: {}", e.getClass().getSimpleName());
        }
    }

    private boolean isTold(Account account, Warning warning) {
        return warning instanceof Warning.ManyFailures && failures.take(account.user()).isPresent();
    }
}
