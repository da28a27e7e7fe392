package io.howdidwedo.surveyservice.transaction;

import io.howdidwedo.servicekit.identity.Teams;
import io.howdidwedo.surveyservice.preference.Preference;
import io.howdidwedo.surveyservice.preference.Preference.Holder;
import io.howdidwedo.surveyservice.preference.Preferences;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/// Transactions whose customers speak the language they have chosen since, whatever the integrator
/// said, and are called as the one is with whom they were merged; as recorded it stays what was
/// sent.
final class AsTheyAreNow implements Transactions {
    private final Transactions recorded;
    private final Preferences preferences;
    private final CustomersTransactions theirs;

    /// These transactions, seen so.
    AsTheyAreNow(Transactions recorded, Preferences preferences, CustomersTransactions theirs) {
        this.recorded = recorded;
        this.preferences = preferences;
        this.theirs = theirs;
    }

    @Override
    public Optional<Transaction> find(UUID id) {
        return find(id, Teams.ALL);
    }

    /// Called as these teams know it.
    @Override
    public Optional<Transaction> find(UUID id, Teams teams) {
        return Optional.ofNullable(findAll(List.of(id), teams).get(id));
    }

    @Override
    public Map<UUID, Transaction> findAll(Collection<UUID> ids) {
        return findAll(ids, Teams.ALL);
    }

    /// Called as these teams know it.
    @Override
    public Map<UUID, Transaction> findAll(Collection<UUID> ids, Teams teams) {
        Map<UUID, Transaction> found = new HashMap<>(recorded.findAll(ids, teams));
        Map<Holder, Preference> wishes =
                preferences.holding(
                        found.values().stream()
                                .map(transaction -> transaction.customer().holder())
                                .collect(Collectors.toSet()));
        Map<String, Optional<String>> names = new HashMap<>();
        found.replaceAll((_, transaction) -> called(seen(transaction, wishes), names, teams));
        return found;
    }

    /// @param names found so far, by the id of those they are the names of
    private Transaction called(
            Transaction transaction, Map<String, Optional<String>> names, Teams teams) {
        return transaction.isSentUnderKeptId()
                ? transaction
                : names.computeIfAbsent(
                                transaction.customer().id(), kept -> theirs.nameOf(kept, teams))
                        .map(name -> transaction.of(transaction.customer().named(name)))
                        .orElse(transaction);
    }

    private static Transaction seen(Transaction transaction, Map<Holder, Preference> wishes) {
        Preference wish = wishes.getOrDefault(transaction.customer().holder(), Preference.NONE);
        return wish.language() == null
                ? transaction
                : transaction.of(transaction.customer().speaking(wish.language()));
    }

    @Override
    public List<Recording> record(List<Transaction> transactions) {
        return recorded.record(transactions);
    }
}
