package io.howdidwedo.followupservice.cases.following;

import io.howdidwedo.contracts.verdict.VerdictChanged;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Verdicts that made no case. What the customer wrote may come later than the verdict, and a rule
/// may look at it; then the verdict is looked at once more. They are kept for a day.
public interface WaitingVerdicts {

    /// Keeps one.
    void keep(VerdictChanged verdict, Instant now);

    /// The one on the answer to a transaction.
    Optional<VerdictChanged> about(UUID transactionId);

    /// Forgets those that have waited long enough.
    void forgetBefore(Instant now);
}
