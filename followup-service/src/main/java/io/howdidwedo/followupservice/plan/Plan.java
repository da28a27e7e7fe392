package io.howdidwedo.followupservice.plan;

import io.howdidwedo.contracts.invitation.InvitationChanged;
import io.howdidwedo.contracts.invitation.InvitationChanged.InvitationStatus;
import io.howdidwedo.contracts.schedule.TimerSet.TimerPurpose;
import io.howdidwedo.contracts.topic.OutgoingEvent;
import io.howdidwedo.contracts.transaction.TransactionRecorded;
import io.howdidwedo.contracts.transaction.TransactionRecorded.Asking;
import io.howdidwedo.servicekit.schedule.Timers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// When the customer of one transaction is asked and reminded. It remembers which state of each
/// invitation it has acted on, so that a repeat sets nothing twice.
///
/// @param about what rules look at when nobody answers; null when the transaction is not known
public record Plan(
        UUID transactionId,
        UUID relationshipId,
        List<Seen> invitations,
        @Nullable Unanswered about) {

    /// What was acted on for one invitation.
    ///
    /// @param version the newest state seen
    /// @param timersSet whether reminders and expiry wait
    public record Seen(UUID invitationId, long version, boolean timersSet) {}

    /// A plan and the timers its making sets or cancels.
    public record Step(Plan plan, List<OutgoingEvent> timers) {
        public Step {
            timers = List.copyOf(timers);
        }
    }

    public Plan {
        invitations = List.copyOf(invitations);
    }

    /// The plan of a transaction that came in; it waits to invite when the customer is to be asked.
    static Step forTransaction(TransactionRecorded transaction) {
        Plan plan =
                new Plan(
                        transaction.transactionId(),
                        transaction.relationshipId(),
                        List.of(),
                        Unanswered.soFar(transaction));
        Asking asking = transaction.asking();
        if (asking == null) {
            return new Step(plan, List.of());
        }
        return new Step(
                plan,
                List.of(
                        Timers.set(
                                TimerPurpose.INVITE,
                                transaction.transactionId(),
                                transaction.transactionId(),
                                transaction.relationshipId(),
                                0,
                                asking.inviteAt(),
                                transaction.recordedAt())));
    }

    /// A plan that has seen nothing yet, for an invitation whose transaction it does not know.
    static Plan empty(InvitationChanged invitation) {
        return new Plan(invitation.transactionId(), invitation.relationshipId(), List.of(), null);
    }

    /// Follows an invitation: once sent, its reminders and its end wait; once it is over, they are
    /// taken back.
    Step follow(InvitationChanged invitation) {
        Seen before =
                invitations.stream()
                        .filter(seen -> seen.invitationId().equals(invitation.invitationId()))
                        .findFirst()
                        .orElse(new Seen(invitation.invitationId(), 0, false));
        if (invitation.version() <= before.version()) {
            return new Step(this, List.of());
        }
        boolean awaitsAnswer = awaitsAnswer(invitation.status());
        List<OutgoingEvent> timers = List.of();
        if (awaitsAnswer && !before.timersSet()) {
            timers = setTimers(invitation);
        } else if (!awaitsAnswer && before.timersSet()) {
            timers = cancelTimers(invitation);
        }
        List<Seen> now = new ArrayList<>(invitations);
        now.remove(before);
        now.add(new Seen(before.invitationId(), invitation.version(), awaitsAnswer));
        return new Step(new Plan(transactionId, relationshipId, now, about), timers);
    }

    private static boolean awaitsAnswer(InvitationStatus status) {
        return switch (status) {
            case SENT, OPENED, STARTED -> true;
            case SCHEDULED, DEFERRED, SUPPRESSED, FAILED, BOUNCED, ANSWERED, EXPIRED -> false;
        };
    }

    private static List<OutgoingEvent> setTimers(InvitationChanged invitation) {
        List<OutgoingEvent> timers = new ArrayList<>();
        Instant sentAt = invitation.sentAt();
        if (sentAt != null) {
            for (int i = 0; i < invitation.remindAfter().size(); i++) {
                timers.add(
                        set(
                                invitation,
                                TimerPurpose.REMIND,
                                i + 1,
                                sentAt.plus(invitation.remindAfter().get(i))));
            }
        }
        Instant expiresAt = invitation.expiresAt();
        if (expiresAt != null) {
            timers.add(set(invitation, TimerPurpose.EXPIRE_INVITATION, 0, expiresAt));
        }
        return timers;
    }

    private static OutgoingEvent set(
            InvitationChanged invitation, TimerPurpose purpose, int occasion, Instant dueAt) {
        return Timers.set(
                purpose,
                invitation.invitationId(),
                invitation.transactionId(),
                invitation.relationshipId(),
                occasion,
                dueAt,
                invitation.changedAt());
    }

    private static List<OutgoingEvent> cancelTimers(InvitationChanged invitation) {
        List<OutgoingEvent> timers = new ArrayList<>();
        for (int i = 0; i < invitation.remindAfter().size(); i++) {
            timers.add(
                    Timers.cancel(
                            TimerPurpose.REMIND,
                            invitation.invitationId(),
                            i + 1,
                            invitation.changedAt()));
        }
        timers.add(
                Timers.cancel(
                        TimerPurpose.EXPIRE_INVITATION,
                        invitation.invitationId(),
                        0,
                        invitation.changedAt()));
        return timers;
    }
}
