package io.howdidwedo.surveyservice.invitation;

import io.howdidwedo.contracts.event.DerivedId;
import io.howdidwedo.contracts.invitation.AskedFor;
import io.howdidwedo.contracts.invitation.InvitationChanged;
import io.howdidwedo.contracts.invitation.InvitationStatus;
import io.howdidwedo.contracts.schedule.TimerPurpose;
import io.howdidwedo.contracts.topic.OutgoingEvent;
import io.howdidwedo.servicekit.schedule.Timers;
import io.howdidwedo.surveyservice.channel.Channel;
import io.howdidwedo.surveyservice.survey.Survey;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One request to one customer about one transaction, as it now is. Each step of its life makes
/// a new one with the next version.
///
/// @param channel by which it goes; null when nobody can be reached, and in invitations from before
///     there was a choice, which were mails
/// @param occasion 0 for the transaction, else the round of the case asked about again
/// @param reason why it was suppressed or failed
/// @param expiresAt when its link closes; null before it was sent
/// @param revoked its link has been taken back
/// @param mailing how its mails fare; null before there is anything to tell
public record Invitation(
        UUID transactionId,
        UUID relationshipId,
        String customer,
        String supplier,
        String offering,
        AskedFor askedFor,
        @Nullable UUID caseId,
        @Nullable Channel channel,
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
        boolean revoked,
        @Nullable Mailing mailing) {
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

    /// By which channel it goes, or would have gone.
    public Channel via() {
        return channel == null ? Channel.EMAIL : channel;
    }

    /// The contact point its answers come from.
    public String contactPoint() {
        return via().id();
    }

    /// The questions it asks: those of its survey, or one when the customer is asked again.
    public Survey asks(Survey published) {
        return askedFor == AskedFor.RECOVERY ? published.again() : published;
    }

    /// Whether it waits to be sent.
    public boolean isWaiting() {
        return status == InvitationStatus.SCHEDULED;
    }

    /// Whether the customer can still answer at this instant.
    public boolean isOpenAt(Instant now) {
        return !revoked && (expiresAt == null || now.isBefore(expiresAt));
    }

    /// How its mails fare.
    public Mailing mails() {
        return mailing == null ? Mailing.NONE : mailing;
    }

    /// It went out for the first time.
    public Invitation sent(Instant now) {
        return sent(Sending.first(0), now);
    }

    /// It went out.
    Invitation sent(Sending sending, Instant now) {
        return copy(
                InvitationStatus.SENT,
                null,
                now,
                now,
                remindersSent,
                now.plus(expireAfter),
                revoked,
                mails().sent(sending, now));
    }

    /// A reminder went out.
    Invitation reminded(Sending sending, Instant now) {
        return copy(
                status,
                reason,
                now,
                sentAt,
                Math.max(remindersSent, sending.reminder()),
                expiresAt,
                revoked,
                mails().sent(sending, now));
    }

    /// It is now in this status, for this reason.
    public Invitation become(InvitationStatus newStatus, @Nullable String newReason, Instant now) {
        return become(newStatus, newReason, mailing, now);
    }

    /// It is now in this status, and its mails fare like this.
    Invitation become(
            InvitationStatus newStatus,
            @Nullable String newReason,
            @Nullable Mailing newMailing,
            Instant now) {
        return copy(
                newStatus, newReason, now, sentAt, remindersSent, expiresAt, revoked, newMailing);
    }

    /// Its mails fare like this; it stands where it stood.
    Invitation fare(Mailing newMailing, Instant now) {
        return become(status, reason, newMailing, now);
    }

    /// What follows from what was heard about one of its mails; hearing it again changes nothing.
    public Invitation heard(Heard news, Instant now) {
        return HearingOfMails.after(this, news, now);
    }

    /// Its link is taken back.
    public Invitation revoke(Instant now) {
        return copy(status, "revoked", now, sentAt, remindersSent, expiresAt, true, mailing);
    }

    /// Its link opens again.
    public Invitation restore(Instant now) {
        return copy(status, null, now, sentAt, remindersSent, expiresAt, false, mailing);
    }

    /// Whether there is a link that could be taken back: one that went out and has not closed.
    public boolean hasLinkAt(Instant now) {
        return sentAt != null && (expiresAt == null || now.isBefore(expiresAt));
    }

    private Invitation copy(
            InvitationStatus newStatus,
            @Nullable String newReason,
            Instant now,
            @Nullable Instant newSentAt,
            int reminders,
            @Nullable Instant newExpiresAt,
            boolean nowRevoked,
            @Nullable Mailing newMailing) {
        return new Invitation(
                transactionId,
                relationshipId,
                customer,
                supplier,
                offering,
                askedFor,
                caseId,
                channel,
                occasion,
                survey,
                surveyVersion,
                version + 1,
                newStatus,
                newReason,
                now,
                newSentAt,
                remindAfter,
                expireAfter,
                reminders,
                newExpiresAt,
                nowRevoked,
                newMailing);
    }

    /// What the other services are told, and the timer its newest mail waits for; setting that
    /// again changes nothing.
    public List<OutgoingEvent> events() {
        Mailing.Waiting waiting = mails().waiting();
        return waiting == null
                ? List.of(changed())
                : List.of(
                        changed(),
                        Timers.set(
                                TimerPurpose.SEND_AGAIN,
                                id(),
                                transactionId,
                                relationshipId,
                                mails().round(),
                                waiting.until(),
                                changedAt));
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
                        contactPoint(),
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
