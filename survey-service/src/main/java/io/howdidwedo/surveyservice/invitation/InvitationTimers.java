package io.howdidwedo.surveyservice.invitation;

import io.howdidwedo.contracts.schedule.TimerSet.TimerPurpose;
import io.howdidwedo.contracts.topic.OutgoingEvent;
import io.howdidwedo.servicekit.schedule.Timers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which timers a step of an invitation sets and takes back. Their ids are made of the invitation
/// and what they are for: setting one again moves it.
final class InvitationTimers {
    private InvitationTimers() {}

    /// While it lies before the customer its reminders and its end wait; while its newest mail
    /// waits, that mail does.
    static List<OutgoingEvent> since(@Nullable Invitation before, Invitation now) {
        List<OutgoingEvent> timers = new ArrayList<>();
        boolean awaited = before != null && awaitsAnswer(before);
        if (awaitsAnswer(now) && !awaited) {
            setTo(timers, now);
        } else if (!awaitsAnswer(now) && awaited) {
            cancelTo(timers, now);
        }
        Mailing.Waiting waiting = now.mails().waiting();
        if (waiting != null) {
            timers.add(set(now, TimerPurpose.SEND_AGAIN, now.mails().round(), waiting.until()));
        }
        return timers;
    }

    private static boolean awaitsAnswer(Invitation invitation) {
        return invitation.state() instanceof InvitationState.Unanswered;
    }

    private static void setTo(List<OutgoingEvent> timers, Invitation sent) {
        Instant sentAt = sent.link().sentAt();
        if (sentAt != null) {
            for (int i = 0; i < sent.plan().remindAfter().size(); i++) {
                Instant at = sentAt.plus(sent.plan().remindAfter().get(i));
                timers.add(set(sent, TimerPurpose.REMIND, i + 1, at));
            }
        }
        Instant expiresAt = sent.link().expiresAt();
        if (expiresAt != null) {
            timers.add(set(sent, TimerPurpose.EXPIRE_INVITATION, 0, expiresAt));
        }
    }

    private static void cancelTo(List<OutgoingEvent> timers, Invitation over) {
        for (int i = 0; i < over.plan().remindAfter().size(); i++) {
            timers.add(cancel(over, TimerPurpose.REMIND, i + 1));
        }
        timers.add(cancel(over, TimerPurpose.EXPIRE_INVITATION, 0));
    }

    private static OutgoingEvent set(
            Invitation invitation, TimerPurpose purpose, int occasion, Instant at) {
        return Timers.set(
                purpose,
                invitation.id(),
                invitation.transactionId(),
                invitation.about().relationshipId(),
                occasion,
                at,
                invitation.changedAt());
    }

    private static OutgoingEvent cancel(Invitation invitation, TimerPurpose purpose, int occasion) {
        return Timers.cancel(purpose, invitation.id(), occasion, invitation.changedAt());
    }
}
