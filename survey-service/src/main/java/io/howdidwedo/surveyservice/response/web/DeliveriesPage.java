package io.howdidwedo.surveyservice.response.web;

import io.howdidwedo.contracts.invitation.InvitationStatus;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.page.Html;
import io.howdidwedo.servicekit.page.Section;
import io.howdidwedo.servicekit.page.SeeOther;
import io.howdidwedo.servicekit.page.StaffPages;
import io.howdidwedo.servicekit.page.Templates;
import io.howdidwedo.servicekit.problem.NotFound;
import io.howdidwedo.surveyservice.delivery.web.SuppressedAddresses;
import io.howdidwedo.surveyservice.invitation.Invitation;
import io.howdidwedo.surveyservice.invitation.Invitations;
import io.howdidwedo.surveyservice.response.Response;
import io.howdidwedo.surveyservice.response.Responses;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What became of each invitation, and the answers held back as probably not a person's.
@RestController
final class DeliveriesPage {
    private static final int MOST = 100;

    private final Invitations invitations;
    private final Responses responses;
    private final SuppressedAddresses suppressed;
    private final StaffPages pages;
    private final Templates templates;
    private final Clock clock;

    DeliveriesPage(
            Invitations invitations,
            Responses responses,
            SuppressedAddresses suppressed,
            StaffPages pages,
            Templates templates,
            Clock clock) {
        this.invitations = invitations;
        this.responses = responses;
        this.suppressed = suppressed;
        this.pages = pages;
        this.templates = templates;
        this.clock = clock;
    }

    record HeldBackList(List<Response> items, @Nullable String next) {}

    @GetMapping("/deliveries")
    Html show(
            @RequestParam(required = false) @Nullable InvitationStatus status,
            @RequestParam(defaultValue = "") String address,
            Caller caller) {
        Set<String> suppliers = caller.onlySuppliers().orElse(null);
        List<Invitation> latest = invitations.latest(suppliers, status, MOST);
        Map<String, Object> model = new HashMap<>();
        model.put("caller", caller);
        model.put("invitations", latest);
        model.put("now", clock.instant());
        model.put("most", MOST);
        model.put("heldBack", responses.heldBack(suppliers, MOST));
        model.put("status", status == null ? "" : status.name());
        suppressed.shownTo(caller, address).ifPresent(shown -> model.put("suppressed", shown));
        return pages.page(
                caller,
                Section.DELIVERIES,
                "Deliveries",
                templates.content("delivery/web/deliveries.jte", model));
    }

    @GetMapping("/api/invitations/quarantine")
    HeldBackList heldBack(Caller caller) {
        return new HeldBackList(
                responses.heldBack(caller.onlySuppliers().orElse(null), MOST), null);
    }

    /// Lets the answer count: somebody looked at it.
    @PostMapping("/deliveries/quarantine/{response}/release")
    ResponseEntity<Void> release(@PathVariable UUID response, Caller caller) {
        Response held =
                responses
                        .find(response, caller.within())
                        .orElseThrow(() -> new NotFound("response", response));
        responses.change(held.id(), Response::released);
        return SeeOther.at("/deliveries");
    }

    /// Takes an invitation's link back, until it is given again.
    @PostMapping("/deliveries/{invitation}/revoke")
    ResponseEntity<Void> revoke(@PathVariable UUID invitation, Caller caller) {
        revoked(invitation, true, caller);
        return SeeOther.at("/deliveries");
    }

    /// Gives a link again that was taken back.
    @PostMapping("/deliveries/{invitation}/restore")
    ResponseEntity<Void> restore(@PathVariable UUID invitation, Caller caller) {
        revoked(invitation, false, caller);
        return SeeOther.at("/deliveries");
    }

    record Link(UUID id, boolean revoked) {}

    @PostMapping("/api/invitations/{invitation}/revoke")
    Link revokeOverHttp(@PathVariable UUID invitation, Caller caller) {
        return revoked(invitation, true, caller);
    }

    @PostMapping("/api/invitations/{invitation}/restore")
    Link restoreOverHttp(@PathVariable UUID invitation, Caller caller) {
        return revoked(invitation, false, caller);
    }

    private Link revoked(UUID invitation, boolean revoked, Caller caller) {
        Invitation sent =
                invitations
                        .find(invitation, caller.within())
                        .orElseThrow(() -> new NotFound("invitation", invitation));
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        invitations.change(
                sent.id(),
                one -> {
                    if (one.revoked() == revoked) {
                        return one;
                    }
                    return revoked ? one.revoke(now) : one.restore(now);
                });
        return new Link(invitation, revoked);
    }
}
