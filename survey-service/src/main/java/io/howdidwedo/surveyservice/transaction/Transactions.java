package io.howdidwedo.surveyservice.transaction;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// All transactions.
public interface Transactions {

    /// The transaction with this id.
    Optional<Transaction> find(UUID id);

    /// The transactions with these ids, by id; missing ones are left out.
    Map<UUID, Transaction> findAll(Collection<UUID> ids);

    /// Adds those that are new, telling the others, and compares the rest with what is recorded.
    ///
    /// @return one outcome each, in the same order
    List<Recording> record(List<Transaction> transactions);
}
