package io.howdidwedo.analyticsservice.chronicle.duckdb;

import io.howdidwedo.contracts.cases.CaseChanged;
import io.howdidwedo.contracts.cases.CauseFixed;
import io.howdidwedo.contracts.event.Event;
import io.howdidwedo.contracts.invitation.InvitationChanged;
import io.howdidwedo.contracts.response.ResponseChanged;
import io.howdidwedo.contracts.transaction.TransactionRecorded;
import io.howdidwedo.contracts.verdict.VerdictChanged;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Whose transactions, invitations, answers and outcomes become others by what is told. A
/// transaction stays its customer's for good.
final class Touched {
    private Touched() {}

    /// The customers; empty when these events can touch anybody, as agreements and what is taken
    /// back do.
    static Optional<Set<String>> by(List<Event> events) {
        Set<String> customers = new HashSet<>();
        for (Event event : events) {
            switch (event) {
                case TransactionRecorded recorded -> customers.add(recorded.customer());
                case InvitationChanged invitation -> customers.add(invitation.customer());
                case VerdictChanged verdict -> customers.add(verdict.customer());
                case CaseChanged changed -> customers.add(changed.customer());
                // Words, and what is said about a case once more: nothing of a transaction's own.
                case ResponseChanged _, CauseFixed _ -> {}
                default -> {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(customers);
    }
}
