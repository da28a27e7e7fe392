package io.howdidwedo.analyticsservice.verdict;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where transactions are to be found.
public interface TransactionDirectory {

    /// A transaction and the relationship it belongs to.
    record Entry(UUID transactionId, UUID relationshipId) {}

    /// The transaction with this id, or none.
    List<Entry> withId(UUID transactionId);

    /// The transactions known outside by this id.
    ///
    /// @param source of this source only; null for all
    List<Entry> named(String externalId, @Nullable String source);
}
