package io.howdidwedo.contracts.cases;

import io.howdidwedo.contracts.event.Event;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something happened to a case that its people should know at once.
///
/// @param version of the case after it
/// @param level the case is at
/// @param owner user of who works on it; null: nobody yet
/// @param mentioned users of those who are named in a note; none for any other reason
public record CaseNotice(
        UUID caseId,
        UUID transactionId,
        UUID relationshipId,
        long version,
        String supplier,
        NoticeReason reason,
        int level,
        @Nullable String owner,
        List<String> mentioned,
        Instant at)
        implements Event {

    public CaseNotice {
        mentioned = mentioned == null ? List.of() : List.copyOf(mentioned);
    }

    /// Why people are told of a case.
    public enum NoticeReason {
        /// It is new and nobody works on it.
        OPENED,
        /// It is new and urgent, and nobody works on it.
        OPENED_URGENT,
        /// Somebody else has given it to its owner.
        HANDED_OVER,
        /// Its time is nearly over.
        DUE_SOON,
        /// Its time is over: it is at the next level.
        ESCALATED,
        /// Its time is over, and nobody is named for a higher level.
        OVERDUE,
        /// It is as it was when they were told that its time is over.
        STILL_OVERDUE,
        /// It was not put right: it is at the next level.
        REOPENED,
        /// What the customer was promised has not been done in time.
        PROMISE_OVERDUE,
        /// The customer writes.
        CUSTOMER_WROTE,
        /// The time for which it was put aside is over.
        BACK_FROM_ASIDE,
        /// Somebody is named in a note.
        MENTIONED
    }
}
