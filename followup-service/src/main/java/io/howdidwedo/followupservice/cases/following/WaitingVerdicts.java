package io.howdidwedo.followupservice.cases.following;

import io.howdidwedo.contracts.verdict.VerdictChanged;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/// Verdicts that made no case. What the customer wrote may come later than the verdict, and a rule
/// may look at it; then the verdict is looked at once more. They are kept for a day.
public interface WaitingVerdicts {

    /// Keeps one.
    default void keep(VerdictChanged verdict, Instant now) {
        keepAll(List.of(verdict), now);
    }

    /// Keeps some; of those about one transaction the newest.
    void keepAll(List<VerdictChanged> verdicts, Instant now);

    /// Those on the answers to these transactions, in no order.
    List<VerdictChanged> about(Collection<UUID> transactions);

    /// Forgets those that have waited long enough.
    void forgetBefore(Instant now);
}
