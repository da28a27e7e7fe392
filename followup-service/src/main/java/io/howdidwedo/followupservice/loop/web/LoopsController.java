package io.howdidwedo.followupservice.loop.web;

import io.howdidwedo.followupservice.cases.CaseQuery;
import io.howdidwedo.followupservice.cases.Cases;
import io.howdidwedo.followupservice.cause.RootCauses;
import io.howdidwedo.followupservice.loop.ClosingLoops;
import io.howdidwedo.servicekit.check.WrittenText;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.page.Entered;
import io.howdidwedo.servicekit.page.Html;
import io.howdidwedo.servicekit.page.Section;
import io.howdidwedo.servicekit.page.SeeOther;
import io.howdidwedo.servicekit.page.StaffPages;
import io.howdidwedo.servicekit.page.Templates;
import io.howdidwedo.servicekit.problem.NotFound;
import io.howdidwedo.servicekit.wording.Phrases;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/// "You said, we did": root causes, who raised them, and what they were told was done about them.
@Controller
@ResponseBody
final class LoopsController {
    private static final Phrases WORDS = Phrases.of(LoopsController.class);
    private static final String TEXT = "text-";
    private static final int LONGEST = 5_000;
    private static final int LONGEST_NAME = 200;
    private static final List<String> LANGUAGES = List.of("en", "de", "pt", "ar");

    private final ClosingLoops loops;
    private final RootCauses names;
    private final Cases cases;
    private final StaffPages pages;
    private final Templates templates;

    LoopsController(
            ClosingLoops loops,
            RootCauses names,
            Cases cases,
            StaffPages pages,
            Templates templates) {
        this.loops = loops;
        this.names = names;
        this.cases = cases;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping("/you-said-we-did")
    Html list(Caller caller) {
        return list(caller, "");
    }

    /// @param refused why what was wanted was not done; empty when it was
    private Html list(Caller caller, String refused) {
        List<RaisedCause> causes =
                raised(caller).entrySet().stream()
                        .map(
                                named ->
                                        new RaisedCause(
                                                named.getKey(),
                                                named.getValue(),
                                                loops.fixes(named.getKey())))
                        .sorted(
                                Comparator.comparingLong(RaisedCause::raised)
                                        .reversed()
                                        .thenComparing(RaisedCause::name))
                        .toList();
        return page(caller, "loop/web/loops.jte", new LoopsPage(causes, refused, caller));
    }

    private Map<String, Long> raised(Caller caller) {
        return raised(caller.onlySuppliers());
    }

    private Map<String, Long> raised(Optional<Set<String>> teams) {
        return names.together(cases.countByCause(CaseQuery.first(0).of(teams)));
    }

    /// Gives a root cause another name; when there is one of that name already, the two are one.
    @PostMapping("/you-said-we-did/name")
    ResponseEntity<?> name(
            @RequestParam String cause,
            @RequestParam(defaultValue = "") String into,
            Caller caller) {
        String name = WrittenText.of(into);
        Long seen = raised(caller).get(cause);
        if (seen == null) {
            throw new NotFound("root cause", cause);
        }
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            return refused(HttpStatus.UNPROCESSABLE_CONTENT, unfit(cause), caller);
        }
        if (!seen.equals(raised(Optional.empty()).get(cause))) {
            return refused(HttpStatus.CONFLICT, othersToo(cause), caller);
        }
        names.merge(cause, name);
        return SeeOther.at("/you-said-we-did");
    }

    private static String unfit(String cause) {
        return WORDS.say("name.unfit", LONGEST_NAME, cause);
    }

    private static String othersToo(String cause) {
        return WORDS.say("name.others-too", cause);
    }

    private ResponseEntity<?> refused(HttpStatus status, String why, Caller caller) {
        return ResponseEntity.status(status).body(list(caller, why));
    }

    @GetMapping("/you-said-we-did/tell")
    Html one(@RequestParam String cause, Caller caller) {
        return page(cause, new Entered(Map.of()), caller);
    }

    private Html page(String cause, Entered entered, Caller caller) {
        Long customers = raised(caller).get(cause);
        if (customers == null) {
            throw new NotFound("root cause", cause);
        }
        Map<String, String> languages = new LinkedHashMap<>();
        LANGUAGES.forEach(
                language ->
                        languages.put(
                                language,
                                Locale.forLanguageTag(language).getDisplayName(caller.locale())));
        return page(
                caller,
                "loop/web/loop.jte",
                new LoopPage(cause, customers, languages, entered, caller));
    }

    @PostMapping("/you-said-we-did/tell")
    ResponseEntity<?> tell(
            @RequestParam String cause,
            @RequestParam MultiValueMap<String, String> sent,
            Caller caller) {
        Map<String, String> values = new HashMap<>();
        sent.toSingleValueMap().forEach((field, value) -> values.put(field, value.strip()));
        Entered entered = new Entered(values);
        Map<String, String> done = texts(entered);
        if (entered.isWrong()) {
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .body(page(cause, entered, caller));
        }
        if (!raised(caller).containsKey(cause)) {
            throw new NotFound("root cause", cause);
        }
        loops.fixed(cause, done, caller.name(), caller.onlySuppliers());
        return SeeOther.at("/you-said-we-did");
    }

    private static Map<String, String> texts(Entered entered) {
        Map<String, String> texts = new HashMap<>();
        for (String language : LANGUAGES) {
            String text = entered.value(TEXT + language);
            if (text.length() > LONGEST) {
                entered.wrong(TEXT + language, WORDS.say("loop.text.long", LONGEST));
            }
            if (!text.isEmpty()) {
                texts.put(language, text);
            }
        }
        if (!texts.containsKey("en")) {
            entered.wrong(TEXT + "en", WORDS.say("loop.text.required"));
        }
        return texts;
    }

    private Html page(Caller caller, String template, Record page) {
        return pages.page(
                caller, Section.LOOPS, WORDS.say("loops.title"), templates.content(template, page));
    }
}
