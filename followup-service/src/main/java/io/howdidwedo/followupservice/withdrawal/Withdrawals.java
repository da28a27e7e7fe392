package io.howdidwedo.followupservice.withdrawal;

import io.howdidwedo.contracts.topic.OutgoingEvent;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// The transactions that were taken back, and what is kept about them.
public interface Withdrawals {

    /// Remembers them, with the events that follow.
    ///
    /// @param following by the ids of the transactions
    void remember(Map<UUID, List<OutgoingEvent>> following, Instant now);

    /// Which of these transactions were taken back.
    Set<UUID> among(Collection<UUID> transactions);

    /// Takes everything out that is kept about these transactions: cases, and whatever came of
    /// them.
    void forgetAllAbout(Collection<UUID> transactions);

    /// A transaction that was taken back.
    record Withdrawn(UUID transactionId, Instant withdrawnAt) {}
}
