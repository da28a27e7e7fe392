package io.howdidwedo.surveyservice.delivery.web;

import io.howdidwedo.access.Role;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.page.SeeOther;
import io.howdidwedo.servicekit.problem.InvalidInput;
import io.howdidwedo.servicekit.problem.NotAllowed;
import io.howdidwedo.servicekit.problem.NotFound;
import io.howdidwedo.servicekit.wording.Phrases;
import io.howdidwedo.surveyservice.delivery.ReturnedMails;
import io.howdidwedo.surveyservice.suppression.KeepingSuppressions;
import io.howdidwedo.surveyservice.suppression.Suppressions;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/// The part of the page *Deliveries* about addresses that get no mail. Addresses belong to no team,
/// so only administrators of all teams see them.
@Controller
@ResponseBody
final class SuppressedController {
    private static final Phrases WORDS = Phrases.of(SuppressedController.class);
    private static final int MOST = 50;
    private static final int LONGEST = 500;

    private final Suppressions suppressions;
    private final KeepingSuppressions keeping;
    private final ReturnedMails returnedMails;

    SuppressedController(
            Suppressions suppressions, KeepingSuppressions keeping, ReturnedMails returnedMails) {
        this.suppressions = suppressions;
        this.keeping = keeping;
        this.returnedMails = returnedMails;
    }

    /// What this caller may see.
    ///
    /// @param part of the address that is searched for; empty for all
    Optional<Suppressed> shownTo(Caller caller, String part) {
        return mayLook(caller)
                ? Optional.of(
                        new Suppressed(
                                part.strip(),
                                suppressions.latest(part, MOST),
                                suppressions.count(),
                                keeping.takenOffLately(),
                                returnedMails.lastLook().orElse(null)))
                : Optional.empty();
    }

    private static boolean mayLook(Caller caller) {
        return caller.is(Role.ADMIN) && caller.onlySuppliers().isEmpty();
    }

    /// The address gets mail again.
    @PostMapping("/deliveries/suppressed/take-off")
    ResponseEntity<Void> takeOff(
            @RequestParam String address, @RequestParam String reason, Caller caller) {
        refuseOthers(caller);
        String why = reason.strip();
        if (why.isEmpty() || why.length() > LONGEST) {
            throw new InvalidInput("reason", WORDS.told("again.reason", LONGEST));
        }
        if (!keeping.takeOff(address, caller.name(), why) && suppressions.find(address).isEmpty()) {
            throw unknown();
        }
        return seeList();
    }

    /// It gets no mail, as before: taking it off was not meant.
    @PostMapping("/deliveries/suppressed/put-back")
    ResponseEntity<Void> putBack(@RequestParam String address, Caller caller) {
        refuseOthers(caller);
        if (!keeping.putBack(address, caller.name())) {
            throw unknown();
        }
        return seeList();
    }

    private static void refuseOthers(Caller caller) {
        if (!mayLook(caller)) {
            throw new NotAllowed(WORDS.told("again.not-allowed"));
        }
    }

    private static NotFound unknown() {
        return new NotFound("address", "of this name on the list");
    }

    private static ResponseEntity<Void> seeList() {
        return SeeOther.at("/deliveries#suppressed");
    }
}
