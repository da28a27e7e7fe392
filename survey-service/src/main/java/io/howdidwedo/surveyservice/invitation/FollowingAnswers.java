package io.howdidwedo.surveyservice.invitation;

import io.howdidwedo.contracts.response.ResponseChanged.ResponseStatus;
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
        advance(invitationId, new InvitationState.Opened(), at);
    }

    /// The customer has given an answer, in part or in whole.
    public void answered(UUID invitationId, ResponseStatus status, Instant at) {
        switch (status) {
            case PARTIAL -> advance(invitationId, new InvitationState.Started(), at);
            case CONFIRMED -> advance(invitationId, new InvitationState.Answered(), at);
            case QUARANTINED -> {}
        }
    }

    private void advance(UUID invitationId, InvitationState to, Instant at) {
        invitations.change(
                invitationId,
                invitation ->
                        wentOut(invitation) && isFurther(invitation.state(), to)
                                ? invitation.become(to, at)
                                : invitation);
    }

    /// A mail that came back, or was reported to, may have been read all the same.
    private static boolean wentOut(Invitation invitation) {
        return invitation.link().sentAt() != null;
    }

    private static boolean isFurther(InvitationState from, InvitationState to) {
        return switch (from) {
            case InvitationState.Scheduled _,
                    InvitationState.Suppressed _,
                    InvitationState.Answered _ ->
                    false;
            case InvitationState.Expired _ -> to instanceof InvitationState.Answered;
            case InvitationState.Deferred _,
                    InvitationState.Failed _,
                    InvitationState.Bounced _,
                    InvitationState.Unanswered _ ->
                    from.status().compareTo(to.status()) < 0;
        };
    }
}
