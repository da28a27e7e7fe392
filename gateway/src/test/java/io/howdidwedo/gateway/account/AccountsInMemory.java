package io.howdidwedo.gateway.account;

import io.howdidwedo.access.Role;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

/// Accounts for tests.
public final class AccountsInMemory implements Accounts {
    private final ConcurrentSkipListMap<String, Account> accounts = new ConcurrentSkipListMap<>();

    @Override
    public Optional<Account> find(String user) {
        return Optional.ofNullable(accounts.get(user));
    }

    @Override
    public boolean add(Account account) {
        return accounts.putIfAbsent(account.user(), account) == null;
    }

    @Override
    public boolean replace(Account account) {
        return accounts.replace(account.user(), account) != null;
    }

    @Override
    public List<Account> after(String user, int most) {
        return accounts.tailMap(user, false).values().stream().limit(most).toList();
    }

    @Override
    public boolean hasAdministrator() {
        return accounts.values().stream()
                .anyMatch(account -> account.active() && account.roles().contains(Role.ADMIN));
    }
}
