package io.howdidwedo.gateway.firststart.wiring;

import io.howdidwedo.access.Role;
import io.howdidwedo.gateway.account.Account;
import io.howdidwedo.gateway.account.Accounts;
import io.howdidwedo.gateway.account.Passwords;
import java.util.Map;
import java.util.Set;

/// Gives a fresh installation its first logins: one for each kind of staff whose password is known.
///
/// Done only while nobody administers the system. The administrator comes last, so that a start
/// that was cut short is finished by the next one.
final class FirstAccounts {
    private final Accounts accounts;
    private final Passwords passwords;

    public FirstAccounts(Accounts accounts, Passwords passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
    }

    /// Makes the accounts `agent`, `manager` and `admin` of the roles that have a password here.
    ///
    /// @return whether somebody can administer the system now
    public boolean provide(Map<Role, String> passwordOf) {
        if (accounts.hasAdministrator()) {
            return true;
        }
        for (Role role : new Role[] {Role.AGENT, Role.MANAGER, Role.ADMIN}) {
            String password = passwordOf.get(role);
            if (password != null && !password.isBlank()) {
                accounts.add(first(role, password));
            }
        }
        return accounts.hasAdministrator();
    }

    private Account first(Role role, String password) {
        String name =
                switch (role) {
                    case AGENT -> "Service team";
                    case MANAGER -> "Manager";
                    case ADMIN -> "Administrator";
                    case INTEGRATOR -> throw new IllegalArgumentException("Integrators use keys");
                };
        return new Account(
                role.word(),
                name,
                passwords.hash(password),
                Set.of(role),
                Set.of(Account.ALL_TEAMS),
                "UTC",
                "en",
                true);
    }
}
