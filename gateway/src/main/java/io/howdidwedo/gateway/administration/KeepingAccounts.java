package io.howdidwedo.gateway.administration;

import io.howdidwedo.access.Role;
import io.howdidwedo.gateway.account.Account;
import io.howdidwedo.gateway.account.Accounts;
import io.howdidwedo.gateway.account.Passwords;
import io.howdidwedo.gateway.caller.Callers;
import io.howdidwedo.gateway.change.Change.Who;
import io.howdidwedo.gateway.change.KeepingTrack;
import io.howdidwedo.gateway.session.Sessions;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Makes and changes accounts; a new password or a switched-off account ends its sessions.
public final class KeepingAccounts {
    private final Accounts accounts;
    private final Passwords passwords;
    private final Sessions sessions;
    private final Callers callers;
    private final KeepingTrack track;

    public KeepingAccounts(
            Accounts accounts,
            Passwords passwords,
            Sessions sessions,
            Callers callers,
            KeepingTrack track) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.sessions = sessions;
        this.callers = callers;
        this.track = track;
    }

    /// Makes the account of this user as wished, new or not.
    ///
    /// @param by the administrator, or the key of one
    /// @throws IllegalArgumentException naming the field and what would be right
    public Account put(String user, AccountWish wish, Who by) {
        wish.checkPassword();
        Account now = accounts.find(user).orElse(null);
        Account then = wish.applyTo(user, now, hash(wish, now));
        checkNotLockedOut(then, by);
        if (now == null) {
            accounts.add(then);
        } else {
            change(now, then);
        }
        track.account(by, now, then);
        if (wish.password() != null || !then.active()) {
            sessions.endAllOf(user);
        }
        callers.forgetAll();
        return then;
    }

    /// Logs this user out everywhere; false when there is no such account.
    public boolean endSessions(String user, Who by) {
        Optional<Account> account = accounts.find(user);
        account.ifPresent(
                each -> {
                    sessions.endAllOf(user);
                    callers.forgetAll();
                    track.note(by, new Who(user, each.name()), "Sessions", "", "all ended");
                });
        return account.isPresent();
    }

    /// The last one who administers the system stays, also when two take each other's right at the
    /// same time: whoever finds nobody left takes it back.
    private void change(Account now, Account then) {
        boolean leaves = now.administers() && !then.administers();
        if (leaves && !accounts.hasAdministratorBeside(now.user())) {
            throw lastAdministrator();
        }
        accounts.change(now, then);
        if (leaves && !accounts.hasAdministrator()) {
            accounts.change(then, now);
            throw lastAdministrator();
        }
    }

    private static IllegalArgumentException lastAdministrator() {
        return new IllegalArgumentException(
                "roles and active: this is the last administrator, make somebody else one first");
    }

    private String hash(AccountWish wish, @Nullable Account now) {
        if (wish.password() != null) {
            return passwords.hash(wish.password());
        }
        if (now == null) {
            throw new IllegalArgumentException("password must be given for a new account");
        }
        return now.passwordHash();
    }

    private static void checkNotLockedOut(Account then, Who by) {
        if (then.user().equals(by.id()) && !(then.active() && then.roles().contains(Role.ADMIN))) {
            throw new IllegalArgumentException(
                    "roles and active: you cannot take your own administration away, another"
                            + " administrator can");
        }
    }
}
