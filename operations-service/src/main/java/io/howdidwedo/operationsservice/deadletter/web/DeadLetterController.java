package io.howdidwedo.operationsservice.deadletter.web;

import io.howdidwedo.operationsservice.deadletter.DeadLetter.Place;
import io.howdidwedo.operationsservice.deadletter.HandlingDeadLetters;
import io.howdidwedo.operationsservice.deadletter.HandlingDeadLetters.Handled;
import io.howdidwedo.operationsservice.deadletter.ReplayingAll;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.page.Entered;
import io.howdidwedo.servicekit.page.Html;
import io.howdidwedo.servicekit.page.Section;
import io.howdidwedo.servicekit.page.SeeOther;
import io.howdidwedo.servicekit.page.StaffPages;
import io.howdidwedo.servicekit.page.Templates;
import io.howdidwedo.servicekit.problem.Conflict;
import io.howdidwedo.servicekit.problem.InvalidInput;
import io.howdidwedo.servicekit.problem.NotAllowed;
import io.howdidwedo.servicekit.problem.NotFound;
import io.howdidwedo.servicekit.wording.Phrases;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/// The pages of dead letters. They belong to no team, so only administrators of all teams see them.
@Controller
@ResponseBody
final class DeadLetterController {
    private static final Phrases WORDS = Phrases.of(DeadLetterController.class);
    private static final String HOME = "/dead-letters";

    /// So many of each topic are shown.
    private static final int MOST = 50;

    private static final int MOST_DONE = 100;

    private final HandlingDeadLetters handling;
    private final ReplayingAll replaying;
    private final StaffPages pages;
    private final Templates templates;

    DeadLetterController(
            HandlingDeadLetters handling,
            ReplayingAll replaying,
            StaffPages pages,
            Templates templates) {
        this.handling = handling;
        this.replaying = replaying;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping(HOME)
    Html list(Caller caller) {
        refuseOthers(caller);
        DeadLettersPage page =
                new DeadLettersPage(
                        caller,
                        handling.waiting(MOST),
                        replaying.all(),
                        handling.latestDone(MOST_DONE));
        return page(caller, "deadletter/web/dead-letters.jte", page);
    }

    /// What the list tells of its replays, for a page that is open meanwhile.
    @GetMapping("/fragments/operations/dead-letters/replays")
    Html replays(Caller caller) {
        refuseOthers(caller);
        return new Html(
                templates.content(
                        "deadletter/web/replays.jte", new ReplaysPart(caller, replaying.all())));
    }

    @GetMapping(HOME + "/{place}")
    Html one(@PathVariable String place, Caller caller) {
        refuseOthers(caller);
        Handled handled = handling.find(at(place));
        return page(caller, DeadLetterPage.covered(caller, handled));
    }

    /// All that is in it, to be mended; who looked is kept.
    @PostMapping(HOME + "/{place}/show")
    Html show(@PathVariable String place, Caller caller) {
        refuseOthers(caller);
        Handled handled = handling.show(at(place), caller.name());
        Entered asItIs =
                new Entered(
                        Map.of(
                                "value", handled.letter().text(),
                                "contentType", handled.letter().contentType()));
        return page(caller, DeadLetterPage.shown(caller, handled, asItIs));
    }

    /// Sends it back as it is.
    @PostMapping(HOME + "/{place}/replay")
    ResponseEntity<?> replay(@PathVariable String place, Caller caller) {
        refuseOthers(caller);
        try {
            handling.replay(at(place), caller.name());
            return SeeOther.at(HOME + "#done");
        } catch (InvalidInput e) {
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .body(
                            page(
                                    caller,
                                    DeadLetterPage.covered(caller, handling.find(at(place)))
                                            .saying(e.violations().getFirst().said())));
        }
    }

    /// Sends it back with another value.
    @PostMapping(HOME + "/{place}/mend")
    ResponseEntity<?> mend(
            @PathVariable String place,
            @RequestParam String value,
            @RequestParam(defaultValue = "") String contentType,
            Caller caller) {
        refuseOthers(caller);
        try {
            handling.mend(at(place), value, contentType, caller.name());
            return SeeOther.at(HOME + "#done");
        } catch (InvalidInput e) {
            Entered entered = new Entered(Map.of("value", value, "contentType", contentType));
            entered.wrong(e.violations());
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .body(
                            page(
                                    caller,
                                    DeadLetterPage.shown(
                                            caller, handling.find(at(place)), entered)));
        }
    }

    /// Puts it aside for good.
    @PostMapping(HOME + "/{place}/drop")
    ResponseEntity<Void> drop(
            @PathVariable String place, @RequestParam String reason, Caller caller) {
        refuseOthers(caller);
        handling.drop(at(place), reason, caller.name());
        return SeeOther.at(HOME + "#done");
    }

    /// Takes back that it was dropped.
    @PostMapping(HOME + "/{place}/pick-up")
    ResponseEntity<Void> pickUp(@PathVariable String place, Caller caller) {
        refuseOthers(caller);
        handling.pickUp(at(place), caller.name());
        return SeeOther.at(HOME);
    }

    /// Sends back all of a topic, beside everything else.
    ///
    /// @throws Conflict when that goes on already
    @PostMapping(HOME + "/replay-all")
    ResponseEntity<Void> replayAll(@RequestParam String topic, Caller caller) {
        refuseOthers(caller);
        replaying.begin(topic, caller.name());
        return SeeOther.at(HOME);
    }

    private static Place at(String place) {
        return Place.of(place).orElseThrow(() -> new NotFound("dead letter", place));
    }

    static void refuseOthers(Caller caller) {
        if (caller.onlySuppliers().isPresent()) {
            throw new NotAllowed(WORDS.told("not-allowed"));
        }
    }

    private Html page(Caller caller, DeadLetterPage page) {
        return page(caller, "deadletter/web/dead-letter.jte", page);
    }

    private Html page(Caller caller, String template, Record page) {
        return pages.page(
                caller,
                Section.DEAD_LETTERS,
                WORDS.say("title"),
                templates.content(template, page));
    }
}
