package io.howdidwedo.surveyservice.invitation;

import io.howdidwedo.contracts.response.ResponseChanged;
import io.howdidwedo.contracts.response.ResponseChanged.ResponseStatus;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// An invitation learns what its customer did.
public final class FollowingAnswers {
    private final Invitations invitations;

    /// Follows answers to these invitations.
    public FollowingAnswers(Invitations invitations) {
        this.invitations = invitations;
    }

    /// The customer has seen the page.
    public void opened(UUID invitationId, Instant at) {
        invitations.change(
                invitationId, invitation -> advanced(invitation, new InvitationState.Opened(), at));
    }

    /// Customers have given answers, in part or in whole.
    public void answered(List<ResponseChanged> responses) {
        Map<UUID, UnaryOperator<Invitation>> steps = new HashMap<>();
        for (ResponseChanged response : responses) {
            UUID invitation = response.invitationId();
            InvitationState to = state(response.status());
            if (invitation != null && to != null) {
                steps.merge(
                        invitation,
                        current -> advanced(current, to, response.answeredAt()),
                        (first, second) -> current -> second.apply(first.apply(current)));
            }
        }
        invitations.changeAll(steps);
    }

    private static @Nullable InvitationState state(ResponseStatus status) {
        return switch (status) {
            case PARTIAL -> new InvitationState.Started();
            case CONFIRMED -> new InvitationState.Answered();
            case QUARANTINED -> null;
        };
    }

    private static Invitation advanced(Invitation invitation, InvitationState to, Instant at) {
        return wentOut(invitation) && isFurther(invitation.state(), to)
                ? invitation.become(to, at)
                : invitation;
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
