package io.howdidwedo.gateway.account;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;

/// All accounts, found by user.
public interface Accounts {
    Optional<Account> find(String user);

    /// Whom this provider of logins calls this.
    Optional<Account> find(String issuer, String subject);

    /// Adds it; false, and nothing is changed, if the user, or whom the provider of
    /// logins means, is taken.
    boolean add(Account account);

    /// Writes in what an account differs from what it was; what others changed meanwhile stays.
    /// False if there is none.
    boolean change(Account now, Account then);

    /// At most so many accounts in order of user, after this one (empty: from the beginning).
    List<Account> after(String user, int most);

    /// At most so many accounts in order of user, after this one, that have this text in user or
    /// name, in whatever letters.
    List<Account> search(String text, String after, int most);

    /// The teams that any account sees, in order; without the sign for all of them.
    SortedSet<String> teams();

    boolean hasAdministrator();

    /// Whether somebody other than this user can administer the system.
    boolean hasAdministratorBeside(String user);

    /// Keeps that this user was seen then; an earlier time changes nothing.
    void seen(String user, Instant at);

    /// When these users were last seen; nothing of who never was.
    Map<String, Instant> lastSeen(Collection<String> users);
}
