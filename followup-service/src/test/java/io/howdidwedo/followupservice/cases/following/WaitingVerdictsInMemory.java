package io.howdidwedo.followupservice.cases.following;

import io.howdidwedo.contracts.verdict.VerdictChanged;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Verdicts that wait for words, in memory.
final class WaitingVerdictsInMemory implements WaitingVerdicts {
    private record Waiting(VerdictChanged verdict, Instant since) {}

    private final Map<UUID, Waiting> waiting = new HashMap<>();

    @Override
    public void keepAll(List<VerdictChanged> verdicts, Instant now) {
        for (VerdictChanged verdict : verdicts) {
            waiting.merge(
                    verdict.transactionId(),
                    new Waiting(verdict, now),
                    (known, next) ->
                            known.verdict().version() <= next.verdict().version() ? next : known);
        }
    }

    @Override
    public List<VerdictChanged> about(Collection<UUID> transactions) {
        Map<UUID, Waiting> found = new HashMap<>(waiting);
        found.keySet().retainAll(transactions);
        return found.values().stream().map(Waiting::verdict).toList();
    }

    @Override
    public void forgetBefore(Instant now) {
        Instant earliest = now.minus(Duration.ofDays(1));
        waiting.values().removeIf(verdict -> verdict.since().isBefore(earliest));
    }
}
