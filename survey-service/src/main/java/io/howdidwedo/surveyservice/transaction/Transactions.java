package io.howdidwedo.surveyservice.transaction;

import io.howdidwedo.servicekit.identity.Teams;
import io.howdidwedo.surveyservice.preference.Preferences;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/// All transactions.
public interface Transactions {

    /// The transaction with this id.
    Optional<Transaction> find(UUID id);

    /// The transaction with this id if it is of one of these teams: for whoever
    /// asks by an id that no link of ours vouches for.
    default Optional<Transaction> find(UUID id, Teams teams) {
        return find(id).filter(transaction -> teams.have(transaction.supplier()));
    }

    /// The same, each customer with the language they chose, and called as the one is with whom
    /// they were merged.
    default Transactions asTheyAreNow(Preferences preferences, CustomersTransactions theirs) {
        return new AsTheyAreNow(this, preferences, theirs);
    }

    /// The transactions with these ids, by id; missing ones are left out.
    Map<UUID, Transaction> findAll(Collection<UUID> ids);

    /// Those of them that are of one of these teams.
    default Map<UUID, Transaction> findAll(Collection<UUID> ids, Teams teams) {
        return findAll(ids).entrySet().stream()
                .filter(found -> teams.have(found.getValue().supplier()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// Adds those that are new, telling the others, and compares the rest with what is recorded.
    ///
    /// @return one outcome each, in the same order
    List<Recording> record(List<Transaction> transactions);
}
