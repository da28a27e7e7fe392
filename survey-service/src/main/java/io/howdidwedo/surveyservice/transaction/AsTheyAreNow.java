package io.howdidwedo.surveyservice.transaction;

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
/// said; as recorded it stays what was sent.
final class InPreferredLanguage implements Transactions {
    private final Transactions recorded;
    private final Preferences preferences;

    /// These transactions, seen so.
    InPreferredLanguage(Transactions recorded, Preferences preferences) {
        this.recorded = recorded;
        this.preferences = preferences;
    }

    @Override
    public Optional<Transaction> find(UUID id) {
        return recorded.find(id)
                .map(
                        transaction ->
                                seen(transaction, preferences.of(transaction.customer().holder())));
    }

    @Override
    public Map<UUID, Transaction> findAll(Collection<UUID> ids) {
        Map<UUID, Transaction> found = new HashMap<>(recorded.findAll(ids));
        Map<Holder, Preference> wishes =
                preferences.holding(
                        found.values().stream()
                                .map(transaction -> transaction.customer().holder())
                                .collect(Collectors.toSet()));
        found.replaceAll((_, transaction) -> seen(transaction, wishes));
        return found;
    }

    private static Transaction seen(Transaction transaction, Map<Holder, Preference> wishes) {
        Holder holder = transaction.customer().holder();
        return seen(transaction, wishes.getOrDefault(holder, Preference.NONE));
    }

    @Override
    public List<Recording> record(List<Transaction> transactions) {
        return recorded.record(transactions);
    }

    private static Transaction seen(Transaction transaction, Preference wish) {
        return wish.language() == null
                ? transaction
                : transaction.of(transaction.customer().speaking(wish.language()));
    }
}
