package io.howdidwedo.followupservice.withdrawal;

import io.howdidwedo.contracts.event.Event;
import io.howdidwedo.contracts.invitation.InvitationChanged;
import io.howdidwedo.contracts.response.ResponseChanged;
import io.howdidwedo.contracts.topic.OutgoingEvent;
import io.howdidwedo.contracts.transaction.TransactionWithdrawn;
import io.howdidwedo.contracts.verdict.VerdictChanged;
import io.howdidwedo.followupservice.cases.Case;
import io.howdidwedo.followupservice.cases.Cases;
import io.howdidwedo.followupservice.cases.following.CaseTimers;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Takes out what is kept about transactions that are taken back, with the timers of their cases.
/// What is heard of them later, on a topic that was behind, goes at once.
public final class Withdrawing {
    private final Withdrawals withdrawals;
    private final Cases cases;
    private final Clock clock;

    /// Takes it out of these.
    public Withdrawing(Withdrawals withdrawals, Cases cases, Clock clock) {
        this.withdrawals = withdrawals;
        this.cases = cases;
        this.clock = clock;
    }

    /// A set was followed up. Looking afterwards leaves no gap: whoever takes a transaction back
    /// meanwhile remembers it first and takes out last.
    public void followedUp(List<? extends Event> set) {
        Set<UUID> gone = new HashSet<>();
        Set<UUID> heard = new HashSet<>();
        for (Event event : set) {
            switch (event) {
                case TransactionWithdrawn withdrawn -> gone.add(withdrawn.transactionId());
                case VerdictChanged verdict -> heard.add(verdict.transactionId());
                case InvitationChanged invitation -> heard.add(invitation.transactionId());
                case ResponseChanged response -> heard.add(response.transactionId());
                default -> {}
            }
        }
        heard.removeAll(gone);
        if (!heard.isEmpty()) {
            gone.addAll(withdrawals.among(heard));
        }
        if (!gone.isEmpty()) {
            takeOut(gone);
        }
    }

    private void takeOut(Collection<UUID> transactions) {
        Instant now = clock.instant();
        Map<UUID, Case> theirs = cases.findAll(transactions.stream().map(Case::idOf).toList());
        Map<UUID, List<OutgoingEvent>> following = new HashMap<>();
        for (UUID transaction : transactions) {
            Case open = theirs.get(Case.idOf(transaction));
            following.put(transaction, open == null ? List.of() : CaseTimers.takenBack(open, now));
        }
        withdrawals.remember(following, now);
        withdrawals.forgetAllAbout(transactions);
    }
}
