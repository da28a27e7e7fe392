package io.howdidwedo.gateway.mailedlink;

import io.howdidwedo.gateway.change.Change.Who;
import io.howdidwedo.gateway.mailedlink.MailedLink.Grant;
import io.howdidwedo.gateway.mailedlink.MailedLink.LinkToken;
import io.howdidwedo.gateway.mailedlink.MailedLink.Purpose;
import io.howdidwedo.servicekit.mail.Post;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Makes links and mails them.
public final class MailingLinks {
    private static final Logger LOG = LoggerFactory.getLogger(MailingLinks.class);

    private final MailedLinks links;
    private final LinkLetters letters;
    private final Post post;
    private final Lifetimes lifetimes;
    private final Clock clock;
    private final RandomGenerator chance;

    /// @param chance must be one nobody can predict
    public MailingLinks(
            MailedLinks links,
            LinkLetters letters,
            Post post,
            Lifetimes lifetimes,
            Clock clock,
            RandomGenerator chance) {
        this.links = links;
        this.letters = letters;
        this.post = post;
        this.lifetimes = lifetimes;
        this.clock = clock;
        this.chance = chance;
    }

    /// How long links are good.
    public record Lifetimes(Duration invitation, Duration newPassword) {
        Duration of(Purpose purpose) {
            return purpose == Purpose.INVITATION ? invitation : newPassword;
        }
    }

    /// What became of the mail. The link is kept in any case.
    public enum Mailed {
        /// The mail system has it.
        SENT,
        /// The mail system will never take a mail for this address.
        REFUSED,
        /// The mail system could not be reached, or does not take it for now.
        AWAY
    }

    /// Mails a new link; the one before of the same purpose and user opens nothing any more.
    public Mailed mail(Purpose purpose, String user, Grant grant, Who by) {
        LinkToken token = LinkToken.draw(chance);
        Instant now = clock.instant();
        var link =
                new MailedLink(
                        purpose,
                        user,
                        token.fingerprint(),
                        grant,
                        by,
                        now,
                        now.plus(lifetimes.of(purpose)));
        links.put(link);
        return send(link, token);
    }

    /// Whatever keeps the mail back, whoever waits for it is told so, and can ask for another one.
    private Mailed send(MailedLink link, LinkToken token) {
        try {
            return switch (post.send(letters.letter(link, token))) {
                case TAKEN -> Mailed.SENT;
                case REFUSED -> Mailed.REFUSED;
            };
        } catch (RuntimeException e) {
            LOG.warn("A mail with a link could not be sent: {}", e.getClass().getSimpleName());
            return Mailed.AWAY;
        }
    }
}
