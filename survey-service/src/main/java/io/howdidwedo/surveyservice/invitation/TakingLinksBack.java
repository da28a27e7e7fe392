package io.howdidwedo.surveyservice.invitation;

import io.howdidwedo.servicekit.identity.Teams;
import io.howdidwedo.servicekit.problem.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/// Takes the links of invitations back, and gives them again.
public final class TakingLinksBack {
    private final Invitations invitations;
    private final Clock clock;

    /// Takes back links of these invitations.
    public TakingLinksBack(Invitations invitations, Clock clock) {
        this.invitations = invitations;
        this.clock = clock;
    }

    /// The link opens nothing until it is given again.
    ///
    /// @throws NotFound when there is no such invitation within these teams
    public void takeBack(UUID invitation, Teams teams) {
        Instant now = clock.instant();
        invitations.change(
                idOf(invitation, teams), sent -> sent.revoked() ? sent : sent.revoke(now));
    }

    /// The link opens what it opened before.
    ///
    /// @throws NotFound when there is no such invitation within these teams
    public void giveAgain(UUID invitation, Teams teams) {
        Instant now = clock.instant();
        invitations.change(
                idOf(invitation, teams), sent -> sent.revoked() ? sent.restore(now) : sent);
    }

    private UUID idOf(UUID invitation, Teams teams) {
        return invitations
                .find(invitation, teams)
                .orElseThrow(() -> new NotFound("invitation", invitation))
                .id();
    }
}
