package io.howdidwedo.surveyservice.invitation;

import io.howdidwedo.contracts.event.DerivedId;
import io.howdidwedo.contracts.event.OutgoingEvent;
import io.howdidwedo.contracts.invitation.AskedFor;
import io.howdidwedo.contracts.invitation.InvitationChanged;
import io.howdidwedo.contracts.invitation.InvitationStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One request to one customer about one transaction, as it now is. Each step of its life makes
/// a new one with the next version.
///
/// @param occasion 0 for the transaction, else the round of the case asked about again
/// @param reason why it was suppressed or failed
/// @param expiresAt when its link closes; null before it was sent
/// @param revoked its link has been taken back
public record Invitation(
        UUID transactionId,
        UUID relationshipId,
        String customer,
        String supplier,
        String offering,
        AskedFor askedFor,
        @Nullable UUID caseId,
        int occasion,
        String survey,
        int surveyVersion,
        long version,
        InvitationStatus status,
        @Nullable String reason,
        Instant changedAt,
        @Nullable Instant sentAt,
        List<Duration> remindAfter,
        Duration expireAfter,
        int remindersSent,
        @Nullable Instant expiresAt,
        boolean revoked) {
    /// The contact point of invitations.
    public static final String EMAIL = "email";

    public Invitation {
        remindAfter = List.copyOf(remindAfter);
    }

    /// The id of the invitation about this transaction, on this occasion.
    public static UUID idOf(UUID transactionId, AskedFor askedFor, int occasion) {
        return DerivedId.of("invitation", transactionId, askedFor, occasion);
    }

    /// Its id.
    public UUID id() {
        return idOf(transactionId, askedFor, occasion);
    }

    /// Whether it waits to be sent.
    public boolean isWaiting() {
        return status == InvitationStatus.SCHEDULED;
    }

    /// Whether the customer can still answer at this instant.
    public boolean isOpenAt(Instant now) {
        return !revoked && (expiresAt == null || now.isBefore(expiresAt));
    }

    /// It went out.
    public Invitation sent(Instant now) {
        return new Invitation(
                transactionId,
                relationshipId,
                customer,
                supplier,
                offering,
                askedFor,
                caseId,
                occasion,
                survey,
                surveyVersion,
                version + 1,
                InvitationStatus.SENT,
                null,
                now,
                now,
                remindAfter,
                expireAfter,
                remindersSent,
                now.plus(expireAfter),
                revoked);
    }

    /// A reminder went out.
    public Invitation reminded(int number, Instant now) {
        return with(status, reason, now, number, revoked);
    }

    /// It is now in this status, for this reason.
    public Invitation become(InvitationStatus newStatus, @Nullable String newReason, Instant now) {
        return with(newStatus, newReason, now, remindersSent, revoked);
    }

    /// Its link is taken back.
    public Invitation revoke(Instant now) {
        return with(status, "revoked", now, remindersSent, true);
    }

    private Invitation with(
            InvitationStatus newStatus,
            @Nullable String newReason,
            Instant now,
            int reminders,
            boolean nowRevoked) {
        return new Invitation(
                transactionId,
                relationshipId,
                customer,
                supplier,
                offering,
                askedFor,
                caseId,
                occasion,
                survey,
                surveyVersion,
                version + 1,
                newStatus,
                newReason,
                now,
                sentAt,
                remindAfter,
                expireAfter,
                reminders,
                expiresAt,
                nowRevoked);
    }

    /// What the other services are told.
    public OutgoingEvent changed() {
        return OutgoingEvent.of(
                DerivedId.of("invitation-changed", id(), version),
                relationshipId.toString(),
                changedAt,
                new InvitationChanged(
                        id(),
                        transactionId,
                        relationshipId,
                        version,
                        askedFor,
                        customer,
                        supplier,
                        offering,
                        EMAIL,
                        status,
                        reason,
                        changedAt,
                        sentAt,
                        caseId,
                        remindAfter,
                        remindersSent,
                        expiresAt));
    }
}
