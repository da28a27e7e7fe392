package io.howdidwedo.gateway.mailedlink;

import io.howdidwedo.gateway.account.Account;
import io.howdidwedo.gateway.account.Accounts;
import io.howdidwedo.gateway.account.Passwords;
import io.howdidwedo.gateway.caller.Callers;
import io.howdidwedo.gateway.change.Change.Who;
import io.howdidwedo.gateway.change.KeepingTrack;
import io.howdidwedo.gateway.mailedlink.MailedLink.Grant;
import io.howdidwedo.gateway.mailedlink.MailedLink.LinkToken;
import io.howdidwedo.gateway.mailedlink.MailedLink.Purpose;
import io.howdidwedo.gateway.session.Sessions;
import java.time.Clock;
import java.util.Optional;

/// Lets somebody in by the link in their mail: they choose name and password.
public final class ComingIn {
    private final MailedLinks links;
    private final Accounts accounts;
    private final Passwords passwords;
    private final Sessions sessions;
    private final Callers callers;
    private final KeepingTrack track;
    private final Clock clock;

    public ComingIn(
            MailedLinks links,
            Accounts accounts,
            Passwords passwords,
            Sessions sessions,
            Callers callers,
            KeepingTrack track,
            Clock clock) {
        this.links = links;
        this.accounts = accounts;
        this.passwords = passwords;
        this.sessions = sessions;
        this.callers = callers;
        this.track = track;
        this.clock = clock;
    }

    /// The link, if it still opens something. Looking uses nothing up.
    public Optional<MailedLink> look(LinkToken token) {
        return links.find(token.fingerprint())
                .filter(link -> link.isGood(clock.instant()))
                .filter(this::fits);
    }

    /// Somebody who has an account by now needs no invitation, one who is deactivated no password.
    private boolean fits(MailedLink link) {
        Optional<Account> account = accounts.find(link.user());
        return link.purpose() == Purpose.INVITATION
                ? account.isEmpty()
                : account.filter(Account::active).filter(Account::hasPassword).isPresent();
    }

    /// Uses the link up; false when it opens nothing any more.
    ///
    /// @param name what they want to be called; of a link for a new password it plays no part
    /// @param password one that the rule allows
    public boolean comeIn(LinkToken token, String name, String password) {
        if (look(token).isEmpty()) {
            return false;
        }
        String hash = passwords.hash(password);
        return links.take(token.fingerprint())
                .filter(
                        link ->
                                link.purpose() == Purpose.INVITATION
                                        ? join(link, name, hash)
                                        : renew(link, hash))
                .isPresent();
    }

    private boolean join(MailedLink link, String name, String hash) {
        Grant grant = link.grant();
        Account account =
                new Account(
                        link.user(),
                        name,
                        hash,
                        grant.roles(),
                        grant.teams(),
                        grant.zone(),
                        grant.language(),
                        true);
        boolean joined = accounts.add(account);
        if (joined) {
            track.note(who(account), who(account), "Invitation", "", "accepted");
        }
        return joined;
    }

    private boolean renew(MailedLink link, String hash) {
        Optional<Account> now =
                accounts.find(link.user()).filter(Account::active).filter(Account::hasPassword);
        now.ifPresent(
                account -> {
                    accounts.change(account, account.withPasswordHash(hash));
                    sessions.endAllOf(account.user());
                    callers.forgetAll();
                    track.note(
                            who(account),
                            who(account),
                            "Password",
                            "",
                            "a new one, by mailed link");
                });
        return now.isPresent();
    }

    private static Who who(Account account) {
        return new Who(account.user(), account.name());
    }
}
