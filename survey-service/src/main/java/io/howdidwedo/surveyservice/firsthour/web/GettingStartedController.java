package io.howdidwedo.surveyservice.firsthour.web;

import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.page.Html;
import io.howdidwedo.servicekit.page.Section;
import io.howdidwedo.servicekit.page.SeeOther;
import io.howdidwedo.servicekit.page.StaffPages;
import io.howdidwedo.servicekit.page.Templates;
import io.howdidwedo.servicekit.problem.InvalidInput;
import io.howdidwedo.servicekit.wording.Phrases;
import io.howdidwedo.surveyservice.firsthour.GettingStarted;
import io.howdidwedo.surveyservice.sample.KeepingSamples;
import io.howdidwedo.surveyservice.sample.Sample;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/// What to do first, and what of it is done.
@Controller
@ResponseBody
final class GettingStartedController {
    private static final Phrases WORDS = Phrases.of(GettingStartedController.class);
    private static final String PAGE = "/getting-started";

    private final GettingStarted started;
    private final KeepingSamples samples;
    private final StaffPages pages;
    private final Templates templates;

    GettingStartedController(
            GettingStarted started, KeepingSamples samples, StaffPages pages, Templates templates) {
        this.started = started;
        this.samples = samples;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping(PAGE)
    Html show(Caller caller) {
        Optional<Sample> sample = samples.newest().filter(Sample::isHere);
        GettingStartedPage page =
                new GettingStartedPage(
                        started.checklist(),
                        sample.orElse(null),
                        sample.flatMap(samples::broughtIn).orElse(null),
                        caller);
        return pages.page(
                caller,
                Section.GETTING_STARTED,
                WORDS.say("title"),
                templates.content("firsthour/web/getting-started.jte", page));
    }

    /// Where an administrator begins: here, until that has had its time.
    @GetMapping(PAGE + "/home")
    ResponseEntity<Void> home() {
        return SeeOther.at(started.greets() ? PAGE : "/dashboard");
    }

    @PostMapping(PAGE + "/dismiss")
    ResponseEntity<Void> dismiss() {
        started.dismiss(true);
        return SeeOther.at("/dashboard");
    }

    @PostMapping(PAGE + "/bring-back")
    ResponseEntity<Void> bringBack() {
        started.dismiss(false);
        return SeeOther.at(PAGE);
    }

    /// It is said in the form what is to be done, so that nobody does it unawares.
    @PostMapping(PAGE + "/history")
    ResponseEntity<Void> history(@RequestParam String deed, Caller caller) {
        switch (deed) {
            case "add" -> samples.add(caller.id());
            case "remove" -> samples.remove();
            default -> throw new InvalidInput("deed", WORDS.told("problem.deed"));
        }
        return SeeOther.at(PAGE);
    }
}
