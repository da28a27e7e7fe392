package io.howdidwedo.surveyservice.transaction;

import io.howdidwedo.surveyservice.preference.Preference;
import io.howdidwedo.surveyservice.preference.Preferences;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Transactions whose customers speak the language they have chosen since, whatever the integrator
/// said; as recorded it stays what was sent.
public final class InPreferredLanguage implements Transactions {
    private final Transactions recorded;
    private final Preferences preferences;

    /// These transactions, seen so.
    public InPreferredLanguage(Transactions recorded, Preferences preferences) {
        this.recorded = recorded;
        this.preferences = preferences;
    }

    @Override
    public Optional<Transaction> find(UUID id) {
        return recorded.find(id).map(one -> seen(one, preferences.of(one.customer().id())));
    }

    @Override
    public Map<UUID, Transaction> findAll(Collection<UUID> ids) {
        Map<UUID, Transaction> found = new HashMap<>(recorded.findAll(ids));
        Set<String> customers =
                found.values().stream().map(one -> one.customer().id()).collect(Collectors.toSet());
        Map<String, Preference> wishes = preferences.of(customers);
        found.replaceAll(
                (_, one) -> seen(one, wishes.getOrDefault(one.customer().id(), Preference.NONE)));
        return found;
    }

    @Override
    public List<Recording> record(List<Transaction> transactions) {
        return recorded.record(transactions);
    }

    private static Transaction seen(Transaction one, Preference wish) {
        return wish.language() == null ? one : one.of(one.customer().speaking(wish.language()));
    }
}
