package io.howdidwedo.gateway.administration.web;

import io.howdidwedo.access.Role;
import io.howdidwedo.gateway.account.Account;
import java.util.List;

/// An account as the API shows it: everything but the password.
///
/// @param user the name it signs in with
/// @param name what its owner is called
/// @param roles what its owner may do: `agent`, `manager`, `admin`, `integrator`
/// @param teams whose transactions, answers and cases its owner sees; `*` is all
/// @param zone the IANA time zone its owner's days begin in
/// @param language what pages and notices are written in for its owner
/// @param active whether it can sign in
record AccountView(
        String user,
        String name,
        List<String> roles,
        List<String> teams,
        String zone,
        String language,
        boolean active) {
    static AccountView of(Account account) {
        return new AccountView(
                account.user(),
                account.name(),
                account.roles().stream().sorted().map(Role::word).toList(),
                account.teams().stream().sorted().toList(),
                account.zone(),
                account.language(),
                account.active());
    }
}
