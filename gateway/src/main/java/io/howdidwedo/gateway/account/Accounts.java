package io.howdidwedo.gateway.account;

import java.util.List;
import java.util.Optional;

/// All accounts, found by user.
public interface Accounts {
    Optional<Account> find(String user);

    /// Adds it; false, and nothing is changed, if the user is taken.
    boolean add(Account account);

    /// Puts it in the place of the account with the same user; false if there is none.
    boolean replace(Account account);

    /// At most so many accounts in order of user, after this one (empty: from the beginning).
    List<Account> after(String user, int most);

    boolean hasAdministrator();
}
