package io.howdidwedo.surveyservice.invitation;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What follows for an invitation from what was heard about its mails.
final class HearingOfMails {
    private HearingOfMails() {}

    /// The invitation afterwards; the same one when it was heard before.
    static Invitation after(Invitation invitation, MailNews news, Instant now) {
        Mailing before = invitation.mails();
        if (before.isKnown(news.id())) {
            return invitation;
        }
        Mailing noted = before.with(news);
        return switch (news.kind()) {
            case DELIVERED, DELAYED, COMPLAINED -> invitation.fare(noted, now);
            case ADDRESS_GONE -> addressGone(invitation, news, noted, now);
            case REFUSED -> refused(invitation, news, noted, now);
            case RETURNED ->
                    before.isCurrent(news)
                            ? returned(invitation, news, noted, now)
                            : invitation.fare(noted, now);
        };
    }

    private static Invitation addressGone(
            Invitation invitation, MailNews news, Mailing noted, Instant now) {
        return isOnItsWay(invitation)
                ? invitation.become(new InvitationState.Bounced(news.status()), noted.atRest(), now)
                : invitation.fare(noted.atRest(), now);
    }

    /// A reminder that is refused leaves the invitation that had arrived before.
    private static Invitation refused(
            Invitation invitation, MailNews news, Mailing noted, Instant now) {
        if (news.reminder() > 0) {
            return invitation.fare(noted.atRest(), now);
        }
        return isOnItsWay(invitation)
                ? invitation.become(new InvitationState.Failed(news.status()), noted.atRest(), now)
                : invitation.fare(noted, now);
    }

    private static Invitation returned(
            Invitation invitation, MailNews news, Mailing noted, Instant now) {
        return isOnItsWay(invitation)
                ? laterOrNever(
                        invitation, news.reminder(), news.status(), Duration.ZERO, noted, now)
                : invitation.fare(noted, now);
    }

    /// Nothing has been seen or heard of the customer yet.
    private static boolean isOnItsWay(Invitation invitation) {
        return invitation.state() instanceof InvitationState.Waiting
                || invitation.state() instanceof InvitationState.Sent;
    }

    /// A mail that could not be delivered for now waits, or is given up when it was tried often
    /// enough.
    ///
    /// @param atLeast how long it waits if patience alone says less
    static Invitation laterOrNever(
            Invitation invitation,
            int reminder,
            @Nullable String reason,
            Duration atLeast,
            Mailing mailing,
            Instant now) {
        int attempt = mailing.reminder() == reminder ? mailing.attempt() : 0;
        if (!Patience.reaches(attempt)) {
            return reminder == 0
                    ? invitation.become(new InvitationState.Failed(reason), mailing.atRest(), now)
                    : invitation.fare(mailing.atRest(), now);
        }
        Mailing waiting =
                mailing.waiting(
                        reminder,
                        attempt + 1,
                        new Mailing.Waiting(now.plus(longer(atLeast, attempt)), false));
        return wait(invitation, reason, waiting, now);
    }

    private static Duration longer(Duration atLeast, int attempt) {
        Duration patience = Patience.after(attempt);
        return atLeast.compareTo(patience) > 0 ? atLeast : patience;
    }

    /// A mail waits; the invitation itself has not gone out then, a reminder leaves it as it is.
    static Invitation wait(
            Invitation invitation, @Nullable String reason, Mailing waiting, Instant now) {
        return waiting.reminder() == 0
                ? invitation.become(new InvitationState.Deferred(reason), waiting, now)
                : invitation.fare(waiting, now);
    }
}
