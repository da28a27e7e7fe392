package io.howdidwedo.gateway.account;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;

/// Accounts for tests.
public final class AccountsInMemory implements Accounts {
    private final ConcurrentSkipListMap<String, Account> accounts = new ConcurrentSkipListMap<>();
    private final Map<String, Instant> seen = new ConcurrentHashMap<>();

    @Override
    public Optional<Account> find(String user) {
        return Optional.ofNullable(accounts.get(user));
    }

    @Override
    public boolean add(Account account) {
        Account.Tie tie = account.tie();
        boolean known = tie != null && find(tie.issuer(), tie.subject()).isPresent();
        return !known && accounts.putIfAbsent(account.user(), account) == null;
    }

    @Override
    public Optional<Account> find(String issuer, String subject) {
        return accounts.values().stream()
                .filter(
                        account ->
                                account.tie() != null
                                        && account.tie().issuer().equals(issuer)
                                        && account.tie().subject().equals(subject))
                .findFirst();
    }

    @Override
    public boolean change(Account now, Account then) {
        return accounts.computeIfPresent(then.user(), (_, kept) -> changed(kept, now, then))
                != null;
    }

    private static Account changed(Account kept, Account now, Account then) {
        return new Account(
                kept.user(),
                changed(kept.name(), now.name(), then.name()),
                changed(kept.passwordHash(), now.passwordHash(), then.passwordHash()),
                changed(kept.roles(), now.roles(), then.roles()),
                changed(kept.teams(), now.teams(), then.teams()),
                changed(kept.zone(), now.zone(), then.zone()),
                changed(kept.language(), now.language(), then.language()),
                changed(kept.active(), now.active(), then.active()),
                changed(kept.theme(), now.theme(), then.theme()),
                changed(kept.tie(), now.tie(), then.tie()));
    }

    private static <T> T changed(T kept, T now, T then) {
        return Objects.equals(now, then) ? kept : then;
    }

    @Override
    public List<Account> after(String user, int most) {
        return accounts.tailMap(user, false).values().stream().limit(most).toList();
    }

    @Override
    public List<Account> search(String text, String after, int most) {
        String wanted = text.toLowerCase(Locale.ROOT);
        return accounts.tailMap(after, false).values().stream()
                .filter(
                        account ->
                                account.user().contains(wanted)
                                        || account.name().toLowerCase(Locale.ROOT).contains(wanted))
                .limit(most)
                .toList();
    }

    @Override
    public SortedSet<String> teams() {
        SortedSet<String> teams = new TreeSet<>();
        accounts.values().forEach(account -> teams.addAll(account.teams()));
        teams.remove(Account.ALL_TEAMS);
        return teams;
    }

    @Override
    public boolean hasAdministrator() {
        return accounts.values().stream().anyMatch(Account::administers);
    }

    @Override
    public boolean hasAdministratorBeside(String user) {
        return accounts.values().stream()
                .anyMatch(account -> account.administers() && !account.user().equals(user));
    }

    @Override
    public void seen(String user, Instant at) {
        if (accounts.containsKey(user)) {
            seen.merge(user, at, (a, b) -> a.isAfter(b) ? a : b);
        }
    }

    @Override
    public Map<String, Instant> lastSeen(Collection<String> users) {
        Map<String, Instant> wanted = new HashMap<>(seen);
        wanted.keySet().retainAll(Set.copyOf(users));
        return wanted;
    }
}
