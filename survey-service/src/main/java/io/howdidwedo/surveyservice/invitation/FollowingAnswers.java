package io.howdidwedo.surveyservice.invitation;

import io.howdidwedo.contracts.invitation.InvitationStatus;
import io.howdidwedo.contracts.response.ResponseStatus;
import java.time.Instant;
import java.util.UUID;

/// An invitation learns what its customer did.
public final class FollowingAnswers {
    private final Invitations invitations;

    /// Follows answers to these invitations.
    public FollowingAnswers(Invitations invitations) {
        this.invitations = invitations;
    }

    /// The customer has seen the page.
    public void opened(UUID invitationId, Instant at) {
        advance(invitationId, InvitationStatus.OPENED, at);
    }

    /// The customer has given an answer, in part or in whole.
    public void answered(UUID invitationId, ResponseStatus status, Instant at) {
        switch (status) {
            case PARTIAL -> advance(invitationId, InvitationStatus.STARTED, at);
            case CONFIRMED -> advance(invitationId, InvitationStatus.ANSWERED, at);
            case QUARANTINED -> {}
        }
    }

    private void advance(UUID invitationId, InvitationStatus to, Instant at) {
        invitations.change(
                invitationId,
                invitation ->
                        switch (invitation.status()) {
                            case SENT, DEFERRED, FAILED, BOUNCED, OPENED, STARTED, EXPIRED ->
                                    wentOut(invitation) && isFurther(invitation, to)
                                            ? invitation.become(to, null, at)
                                            : invitation;
                            case SCHEDULED, SUPPRESSED, ANSWERED -> invitation;
                        });
    }

    /// A mail that came back, or was reported to, may have been read all the same.
    private static boolean wentOut(Invitation invitation) {
        return invitation.sentAt() != null;
    }

    private static boolean isFurther(Invitation invitation, InvitationStatus to) {
        return invitation.status() == InvitationStatus.EXPIRED
                ? to == InvitationStatus.ANSWERED
                : invitation.status().compareTo(to) < 0;
    }
}
