package io.howdidwedo.contracts.transaction;

import io.howdidwedo.contracts.event.Event;
import java.time.Instant;
import java.util.UUID;

/// A transaction is taken back for good, as if it had never been recorded: with it goes whatever
/// is kept about it, its answers, verdicts and cases. What is heard of it later is passed over, in
/// whatever order it comes.
public record TransactionWithdrawn(UUID transactionId, UUID relationshipId, Instant withdrawnAt)
        implements Event {}
