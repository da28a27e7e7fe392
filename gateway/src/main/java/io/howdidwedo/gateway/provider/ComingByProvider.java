package io.howdidwedo.gateway.provider;

import io.howdidwedo.access.Role;
import io.howdidwedo.gateway.account.Account;
import io.howdidwedo.gateway.account.Account.Tie;
import io.howdidwedo.gateway.account.Accounts;
import io.howdidwedo.gateway.caller.Callers;
import io.howdidwedo.gateway.change.Change.Who;
import io.howdidwedo.gateway.change.KeepingTrack;
import io.howdidwedo.gateway.session.Session;
import io.howdidwedo.gateway.session.Sessions;
import io.howdidwedo.servicekit.identity.Theme;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Lets in whom the provider of logins vouches for.
///
/// Somebody is known again by what the provider calls them for good, never by a mail address: an
/// account of our own is opened to a provider's login only by its owner or an administrator.
public final class ComingByProvider {
    private static final String NO_PASSWORD = "";

    private final Provider provider;
    private final Accounts accounts;
    private final GroupGrants grants;
    private final Sessions sessions;
    private final Callers callers;
    private final KeepingTrack track;

    public ComingByProvider(
            Provider provider,
            Accounts accounts,
            GroupGrants grants,
            Sessions sessions,
            Callers callers,
            KeepingTrack track) {
        this.provider = provider;
        this.accounts = accounts;
        this.grants = grants;
        this.sessions = sessions;
        this.callers = callers;
        this.track = track;
    }

    /// What became of somebody at the door.
    public sealed interface Entry {
        /// They are in.
        record Welcome(Account account) implements Entry {}

        /// No group of theirs may do anything here.
        record NoGroup() implements Entry {}

        /// There is an account of that name already, which is not known to be theirs.
        record Taken(String user) implements Entry {}

        /// Their account is switched off.
        record Deactivated() implements Entry {}
    }

    /// Lets them in, with an account made now if they have none.
    public Entry comeIn(Voucher voucher) {
        Session.Voucher whom = voucher.session();
        return accounts.find(whom.issuer(), whom.subject())
                .map(account -> again(account, voucher))
                .orElseGet(() -> firstTime(voucher));
    }

    private Entry again(Account account, Voucher voucher) {
        if (!account.active()) {
            return new Entry.Deactivated();
        }
        if (!account.follows()) {
            return new Entry.Welcome(account);
        }
        Granted granted = granted(voucher.groups());
        if (granted.isNothing()) {
            end(sessions.vouchedFor(provider.issuer(), voucher.session().subject(), ""));
            return new Entry.NoGroup();
        }
        Account then = account.granted(granted.roles(), granted.teams());
        if (!then.equals(account)) {
            accounts.change(account, then);
            track.account(theProvider(), account, then);
            callers.forgetAll();
        }
        return new Entry.Welcome(then);
    }

    private Entry firstTime(Voucher voucher) {
        Granted granted = granted(voucher.groups());
        if (granted.isNothing()) {
            return new Entry.NoGroup();
        }
        Account account =
                new Account(
                        voucher.user(),
                        voucher.name(),
                        NO_PASSWORD,
                        granted.roles(),
                        granted.teams(),
                        voucher.zone(),
                        voucher.language(),
                        true,
                        Theme.SYSTEM,
                        new Tie(voucher.session().issuer(), voucher.session().subject(), true));
        if (!accounts.add(account)) {
            return new Entry.Taken(voucher.user());
        }
        track.account(theProvider(), null, account);
        return new Entry.Welcome(account);
    }

    /// Ends every session here that came of a login there that is over.
    public void end(Provider.Ended ended) {
        end(sessions.vouchedFor(provider.issuer(), ended.subject(), ended.sid()));
    }

    private void end(List<Session> over) {
        over.forEach(
                session -> {
                    sessions.end(session.id());
                    callers.forget(new Callers.Credential.OfSession(session.id()));
                });
    }

    private Granted granted(List<String> groups) {
        Set<Role> roles = new HashSet<>();
        Set<String> teams = new HashSet<>();
        grants.all().stream()
                .filter(grant -> groups.contains(grant.group()))
                .forEach(
                        grant -> {
                            roles.addAll(grant.roles());
                            teams.addAll(grant.teams());
                        });
        return new Granted(roles, teams);
    }

    /// What all groups of somebody may do together.
    private record Granted(Set<Role> roles, Set<String> teams) {
        boolean isNothing() {
            return roles.isEmpty();
        }
    }

    private Who theProvider() {
        return new Who("provider", provider.name());
    }
}
