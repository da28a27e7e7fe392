package io.howdidwedo.gateway.people.web;

import io.howdidwedo.gateway.account.Account;
import io.howdidwedo.gateway.account.Account.Tie;
import io.howdidwedo.gateway.provider.Provider;

/// How it is with somebody and the provider of logins.
///
/// @param provider what people call it
/// @param subject what it calls them; empty where it does not know them
/// @param follows whether roles and teams are those of their groups there
/// @param endable whether they could log in without it
record PersonProvider(String provider, String subject, boolean follows, boolean endable) {
    /// How it is; where there is no provider, all is empty.
    static PersonProvider of(Provider provider, Account account) {
        Tie tie = account.tie();
        return new PersonProvider(
                provider.isThere() ? provider.name() : "",
                tie == null ? "" : tie.subject(),
                account.follows(),
                account.hasPassword());
    }
}
