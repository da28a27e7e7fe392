package io.howdidwedo.contracts.cases;

import io.howdidwedo.contracts.event.Event;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A case as it now is.
///
/// @param version grows with each change; an older one is ignored
/// @param team who follows it up: the supplier, or whom it was handed over to
/// @param rule id of the rule that opened it
/// @param owner user of who works on it; null: the whole team may
/// @param level 1 for the first owner, one more for each escalation or reopening
/// @param round how often it was resolved and asked about again
/// @param dueAt when it is due now; moves with each escalation, pause and reopening
/// @param firstDueAt until when the customer should have heard from us at first; never moves
/// @param firstContactAt when the customer first heard from us; null before
/// @param mergedInto the case that goes on for this one; null for one that goes on by itself, and
/// in what was said before merging was told
public record CaseChanged(
        UUID caseId,
        UUID transactionId,
        UUID relationshipId,
        long version,
        String customer,
        String supplier,
        String team,
        String offering,
        CaseStatus status,
        String rule,
        @Nullable String owner,
        int level,
        int round,
        Instant openedAt,
        Instant dueAt,
        Instant firstDueAt,
        @Nullable Instant firstContactAt,
        @Nullable Instant resolvedAt,
        @Nullable Instant recoveredAt,
        @Nullable String rootCause,
        @Nullable UUID mergedInto,
        Instant changedAt)
        implements Event {
    public CaseChanged {
        // What was said before cases were handed over.
        team = team == null ? supplier : team;
        // What was said before the first due time was kept: the only one known.
        firstDueAt = firstDueAt == null ? dueAt : firstDueAt;
    }

    /// Where the follow-up of a response stands.
    public enum CaseStatus {
        /// Nobody works on it yet.
        OPEN,
        /// Somebody does.
        IN_PROGRESS,
        /// Paused: the customer has the next word.
        WAITING,
        /// The team says it is put right; the customer is asked again.
        RESOLVED,
        /// The customer says it is put right.
        RECOVERED,
        /// The customer says it is not put right; back to work at the next level.
        REOPENED,
        /// Over without the customer's word, for the reason given.
        CLOSED
    }
}
