package io.howdidwedo.gateway.provider;

import io.howdidwedo.gateway.account.Account;
import io.howdidwedo.gateway.account.Account.Tie;
import io.howdidwedo.gateway.account.Accounts;
import io.howdidwedo.gateway.change.Change.Who;
import io.howdidwedo.gateway.change.KeepingTrack;
import java.util.Optional;

/// Opens an account of our own to somebody's login at the provider, or closes it again. Roles and
/// teams stay as they are said here.
public final class Connecting {
    private final Provider provider;
    private final Accounts accounts;
    private final KeepingTrack track;

    public Connecting(Provider provider, Accounts accounts, KeepingTrack track) {
        this.provider = provider;
        this.accounts = accounts;
        this.track = track;
    }

    /// What became of it.
    public enum Connected {
        /// They come in by the provider, too, from now on.
        DONE,
        /// Whom the provider means has another account here.
        ANOTHER,
        /// There is no such account any more.
        NOBODY
    }

    /// Opens it to whom the provider calls this.
    public Connected connect(String user, String subject, Who by) {
        Optional<Account> now = accounts.find(user);
        if (now.isEmpty() || !provider.isThere()) {
            return Connected.NOBODY;
        }
        boolean another =
                accounts.find(provider.issuer(), subject)
                        .filter(account -> !account.user().equals(user))
                        .isPresent();
        if (another) {
            return Connected.ANOTHER;
        }
        put(now.get(), now.get().tied(new Tie(provider.issuer(), subject, follows(now.get()))), by);
        return Connected.DONE;
    }

    /// Who has no password lives by their groups, whoever vouches for them.
    private static boolean follows(Account account) {
        return account.follows() || !account.hasPassword();
    }

    /// Closes it; false where it would be the only way in.
    public boolean part(String user, Who by) {
        Optional<Account> now = accounts.find(user).filter(Account::hasPassword);
        now.ifPresent(account -> put(account, account.tied(null), by));
        return now.isPresent();
    }

    private void put(Account now, Account then, Who by) {
        accounts.change(now, then);
        track.account(by, now, then);
    }
}
