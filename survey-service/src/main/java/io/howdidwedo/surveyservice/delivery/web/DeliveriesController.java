package io.howdidwedo.surveyservice.delivery.web;

import io.howdidwedo.contracts.invitation.InvitationChanged.InvitationStatus;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.page.Html;
import io.howdidwedo.servicekit.page.Section;
import io.howdidwedo.servicekit.page.SeeOther;
import io.howdidwedo.servicekit.page.StaffPages;
import io.howdidwedo.servicekit.page.Templates;
import io.howdidwedo.servicekit.problem.NotFound;
import io.howdidwedo.servicekit.wording.Phrases;
import io.howdidwedo.surveyservice.invitation.Invitations;
import io.howdidwedo.surveyservice.invitation.TakingLinksBack;
import io.howdidwedo.surveyservice.response.Response;
import io.howdidwedo.surveyservice.response.Responses;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/// What became of each invitation, and the answers held back as probably not a person's.
@Controller
@ResponseBody
final class DeliveriesController {
    private static final Phrases WORDS = Phrases.of(DeliveriesController.class);
    private static final int MOST = 100;

    private final Invitations invitations;
    private final Responses responses;
    private final TakingLinksBack links;
    private final SuppressedController suppressed;
    private final StaffPages pages;
    private final Templates templates;
    private final Clock clock;

    DeliveriesController(
            Invitations invitations,
            Responses responses,
            TakingLinksBack links,
            SuppressedController suppressed,
            StaffPages pages,
            Templates templates,
            Clock clock) {
        this.invitations = invitations;
        this.responses = responses;
        this.links = links;
        this.suppressed = suppressed;
        this.pages = pages;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping("/deliveries")
    Html show(
            @RequestParam(required = false) @Nullable InvitationStatus status,
            @RequestParam(defaultValue = "") String address,
            Caller caller) {
        Set<String> suppliers = caller.onlySuppliers().orElse(null);
        DeliveriesPage page =
                new DeliveriesPage(
                        caller,
                        invitations.latest(suppliers, status, MOST),
                        responses.heldBack(suppliers, MOST),
                        status == null ? "" : status.name(),
                        clock.instant(),
                        MOST,
                        suppressed.shownTo(caller, address).orElse(null));
        return pages.page(
                caller,
                Section.DELIVERIES,
                WORDS.say("title"),
                templates.content("delivery/web/deliveries.jte", page));
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
        links.takeBack(invitation, caller.within());
        return SeeOther.at("/deliveries");
    }

    /// Gives a link again that was taken back.
    @PostMapping("/deliveries/{invitation}/restore")
    ResponseEntity<Void> restore(@PathVariable UUID invitation, Caller caller) {
        links.giveAgain(invitation, caller.within());
        return SeeOther.at("/deliveries");
    }
}
