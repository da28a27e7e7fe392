package io.howdidwedo.surveyservice.invitation;

import io.howdidwedo.surveyservice.channel.Channel;
import io.howdidwedo.surveyservice.transaction.Transaction;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Invitations about a transaction, open for thirty days and without reminders.
public final class SomeInvitation {
    private static final Duration OPEN = Duration.ofDays(30);

    private SomeInvitation() {}

    /// One that waits to be sent.
    public static Invitation scheduled(
            Transaction about, @Nullable Channel channel, String survey, Instant now) {
        return Invitation.fresh(
                Invitation.About.of(about),
                Invitation.Occasion.TRANSACTION,
                new Invitation.Plan(survey, 1, List.of(), OPEN),
                channel,
                new InvitationState.Scheduled(),
                now);
    }

    /// One that went out.
    public static Invitation sent(
            Transaction about, @Nullable Channel channel, String survey, Instant now) {
        return scheduled(about, channel, survey, now).sent(now);
    }
}
