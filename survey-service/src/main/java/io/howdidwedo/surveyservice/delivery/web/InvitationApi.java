package io.howdidwedo.surveyservice.delivery.web;

import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.surveyservice.invitation.TakingLinksBack;
import io.howdidwedo.surveyservice.response.Response;
import io.howdidwedo.surveyservice.response.Responses;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// The links of invitations, and the answers held back as probably not a person's, over HTTP.
@RestController
final class InvitationApi {
    private static final int MOST = 100;

    private final Responses responses;
    private final TakingLinksBack links;

    InvitationApi(Responses responses, TakingLinksBack links) {
        this.responses = responses;
        this.links = links;
    }

    record HeldBackList(List<Response> items, @Nullable String next) {}

    record Link(UUID id, boolean revoked) {}

    /// Lists the answers held back because probably no person gave them.
    @GetMapping("/api/invitations/quarantine")
    HeldBackList heldBack(Caller caller) {
        return new HeldBackList(
                responses.heldBack(caller.onlySuppliers().orElse(null), MOST), null);
    }

    /// Takes an invitation's link back: it leads nowhere any more.
    ///
    /// @param invitation the invitation's id
    @PostMapping("/api/invitations/{invitation}/revoke")
    Link revoke(@PathVariable UUID invitation, Caller caller) {
        links.takeBack(invitation, caller.within());
        return new Link(invitation, true);
    }

    /// Lets a link that was taken back lead to its survey again.
    ///
    /// @param invitation the invitation's id
    @PostMapping("/api/invitations/{invitation}/restore")
    Link restore(@PathVariable UUID invitation, Caller caller) {
        links.giveAgain(invitation, caller.within());
        return new Link(invitation, false);
    }
}
