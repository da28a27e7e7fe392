package io.howdidwedo.gateway.profile;

import io.howdidwedo.gateway.account.Account;
import io.howdidwedo.gateway.account.Accounts;
import io.howdidwedo.gateway.account.Passwords;
import io.howdidwedo.gateway.caller.Callers;
import io.howdidwedo.gateway.change.Change.Who;
import io.howdidwedo.gateway.change.KeepingTrack;
import io.howdidwedo.gateway.limit.RateLimit;
import io.howdidwedo.gateway.session.Session;
import io.howdidwedo.gateway.session.Sessions;
import io.howdidwedo.gateway.session.StayingLoggedIn;
import io.howdidwedo.servicekit.identity.Theme;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What everybody decides about their own account.
public final class MyAccount {
    private final Accounts accounts;
    private final Passwords passwords;
    private final StayingLoggedIn staying;
    private final Sessions sessions;
    private final Callers callers;
    private final KeepingTrack track;
    private final RateLimit guesses;

    /// @param guesses how often the old password may be wrong
    public MyAccount(
            Accounts accounts,
            Passwords passwords,
            StayingLoggedIn staying,
            Sessions sessions,
            Callers callers,
            KeepingTrack track,
            RateLimit guesses) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.staying = staying;
        this.sessions = sessions;
        this.callers = callers;
        this.track = track;
        this.guesses = guesses;
    }

    /// How somebody wants to be called and to see pages.
    public record Wish(String name, String language, String zone, Theme theme) {}

    /// What became of a new password.
    public enum NewPassword {
        /// It holds, and all other sessions are ended.
        SAVED,
        /// The old one is another.
        WRONG,
        /// The old one was wrong too often.
        TOO_OFTEN
    }

    /// The account of this user; empty for keys, which have none.
    public Optional<Account> of(String user) {
        return accounts.find(user);
    }

    /// Makes it as wished.
    public void change(Account now, Wish wish) {
        Account then =
                new Account(
                        now.user(),
                        wish.name(),
                        now.passwordHash(),
                        now.roles(),
                        now.teams(),
                        wish.zone(),
                        wish.language(),
                        now.active(),
                        wish.theme(),
                        now.tie());
        accounts.change(now, then);
        track.account(who(then), now, then);
        callers.forgetAll();
    }

    /// Changes the password, when the old one is right, and ends all other sessions.
    ///
    /// @param fresh one that the rule allows
    /// @param thisSession the id of the one that goes on
    public NewPassword changePassword(Account now, String old, String fresh, String thisSession) {
        if (guesses.take(now.user()).isPresent()) {
            return NewPassword.TOO_OFTEN;
        }
        if (!now.hasPassword() || !passwords.matches(old, now.passwordHash())) {
            return NewPassword.WRONG;
        }
        guesses.giveBack(now.user());
        Account then = now.withPasswordHash(passwords.hash(fresh));
        accounts.change(now, then);
        track.account(who(then), now, then);
        others(now, thisSession).forEach(this::end);
        return NewPassword.SAVED;
    }

    /// The sessions that are open, the newest first.
    public List<Session> sessions(Account account) {
        return staying.of(account.user());
    }

    /// When somebody changed something in it last, or began it.
    public Instant lastUse(Session session) {
        return staying.lastUse(session);
    }

    /// Ends the session with this mark; false when there is none.
    public boolean end(Account account, String mark) {
        List<Session> named =
                sessions(account).stream().filter(one -> one.mark().equals(mark)).toList();
        named.forEach(this::end);
        if (!named.isEmpty()) {
            track.note(who(account), who(account), "Sessions", "", "one ended");
        }
        return !named.isEmpty();
    }

    /// Ends all but this one.
    public void endOthers(Account account, String thisSession) {
        List<Session> others = others(account, thisSession);
        others.forEach(this::end);
        if (!others.isEmpty()) {
            track.note(who(account), who(account), "Sessions", "", others.size() + " ended");
        }
    }

    private List<Session> others(Account account, String thisSession) {
        return sessions(account).stream().filter(one -> !one.id().equals(thisSession)).toList();
    }

    private void end(Session session) {
        sessions.end(session.id());
        callers.forget(new Callers.Credential.OfSession(session.id()));
    }

    private static Who who(Account account) {
        return new Who(account.user(), account.name());
    }
}
