package io.howdidwedo.surveyservice.transaction;

import io.howdidwedo.surveyservice.merging.KnownAs;
import io.howdidwedo.surveyservice.merging.Merge;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/// Transactions as they are moved between names that turn out to be names of one, or not to be.
public interface MovableTransactions {

    /// Goes through all that are kept under a name.
    ///
    /// @param othersOnly only those that were sent with another name, or were moved once
    void each(Merge.Kind kind, String name, boolean othersOnly, Consumer<Transaction> each);

    /// How many are kept under each name of a kind.
    Map<String, Long> countsOf(Merge.Kind kind);

    /// Moves these to the names they are to be kept under, and tells the others; those that are
    /// there already stay as they are.
    ///
    /// @return all of them as they now are
    List<Transaction> moveAll(Collection<UUID> ids, KnownAs names, Instant now);
}
