package io.howdidwedo.contracts.invitation;

import io.howdidwedo.contracts.event.Event;
import io.howdidwedo.contracts.transaction.TransactionRecorded.CustomerKind;
import io.howdidwedo.contracts.transaction.TransactionRecorded.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An invitation as it now is.
///
/// @param version grows with each change; an older one is ignored
/// @param reason why it was suppressed, deferred, failed or bounced
/// @param changedAt when this became so
/// @param sentAt when it went out; null before
/// @param caseId the case it asks about again, for a recovery
/// @param remindAfter time from sending to each reminder still wanted, ascending
/// @param remindersSent how many reminders went out
/// @param expiresAt when the link closes; null before it was sent
/// @param silence what nobody spoke of; null unless it is over without an answer
public record InvitationChanged(
        UUID invitationId,
        UUID transactionId,
        UUID relationshipId,
        long version,
        AskedFor askedFor,
        String customer,
        String supplier,
        String offering,
        String contactPoint,
        InvitationStatus status,
        @Nullable String reason,
        Instant changedAt,
        @Nullable Instant sentAt,
        @Nullable UUID caseId,
        List<Duration> remindAfter,
        int remindersSent,
        @Nullable Instant expiresAt,
        @Nullable Silence silence)
        implements Event {

    public InvitationChanged {
        remindAfter = List.copyOf(remindAfter);
    }

    /// Where an invitation stands; later constants follow earlier ones in its life.
    public enum InvitationStatus {
        /// Waits for its time.
        SCHEDULED,
        /// Put off, to be looked at again.
        DEFERRED,
        /// Not sent, for the reason given.
        SUPPRESSED,
        /// The mail system refused it for good, for the reason given.
        FAILED,
        /// Handed to the mail system.
        SENT,
        /// Sent back by the receiving side.
        BOUNCED,
        /// Seen by the customer.
        OPENED,
        /// Some questions are answered.
        STARTED,
        /// Answered and confirmed.
        ANSWERED,
        /// Not answered in time.
        EXPIRED
    }

    /// What is known of a transaction whose customer did not answer: rules may look at it.
    public record Silence(
            String externalId,
            CustomerKind customerKind,
            @Nullable String tier,
            @Nullable Money value,
            Instant occurredAt) {}

    /// Why the customer is asked.
    public enum AskedFor {
        /// How the transaction went.
        TRANSACTION,
        /// Whether what we did after a dissatisfied answer put it right.
        RECOVERY
    }
}
