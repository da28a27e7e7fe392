package io.howdidwedo.surveyservice.invitation;

import io.howdidwedo.contracts.schedule.TimerFired;
import io.howdidwedo.contracts.schedule.TimerSet;
import io.howdidwedo.contracts.schedule.TimerSet.TimerPurpose;
import io.howdidwedo.servicekit.schedule.Timers;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Timers of invitations that fire one at a time.
public record FiringTimers(SendingInvitations sending) {

    /// The customer of this transaction is due to be asked.
    public void invite(UUID transaction) {
        fire(TimerPurpose.INVITE, transaction, transaction, 0);
    }

    /// They are due to be asked again after this case was resolved.
    public void askAgain(UUID transaction, UUID caseId, int round) {
        fire(TimerPurpose.ASK_AGAIN, caseId, transaction, round);
    }

    /// This reminder is due.
    public void remind(UUID invitation, int number) {
        fire(TimerPurpose.REMIND, invitation, null, number);
    }

    /// The mail that waits is due.
    ///
    /// @param round which waiting has ended
    public void sendAgain(UUID invitation, int round) {
        fire(TimerPurpose.SEND_AGAIN, invitation, null, round);
    }

    /// The link is due to close.
    public void expire(UUID invitation) {
        fire(TimerPurpose.EXPIRE_INVITATION, invitation, null, 0);
    }

    /// This timer fires.
    public void fire(TimerSet timer) {
        sending.due(List.of(timer.fires()));
    }

    private void fire(
            TimerPurpose purpose, UUID subject, @Nullable UUID transaction, int occasion) {
        sending.due(
                List.of(
                        new TimerFired(
                                Timers.id(purpose, subject, occasion),
                                purpose,
                                subject,
                                transaction,
                                null,
                                occasion,
                                Instant.EPOCH)));
    }
}
