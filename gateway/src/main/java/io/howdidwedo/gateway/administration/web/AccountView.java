package io.howdidwedo.gateway.administration.web;

import io.howdidwedo.access.Role;
import io.howdidwedo.gateway.account.Account;
import java.util.List;

/// An account as the API shows it: everything but the password.
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
