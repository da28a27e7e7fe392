package io.howdidwedo.followupservice.rule.web;

import io.howdidwedo.followupservice.rule.Rule;
import io.howdidwedo.followupservice.rule.RuleBook;
import io.howdidwedo.followupservice.rule.RuleBooks;
import io.howdidwedo.followupservice.team.KeepingTeams;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.page.Html;
import io.howdidwedo.servicekit.page.Templates;
import io.howdidwedo.servicekit.problem.NotFound;
import io.howdidwedo.servicekit.request.Knows;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/// What rules would have made of the last thirty days, for their pages: it takes a while.
@Controller
@ResponseBody
final class RuleTrialsController {
    private final RuleBooks books;
    private final Trials trials;
    private final KeepingTeams teams;
    private final Templates templates;

    RuleTrialsController(RuleBooks books, Trials trials, KeepingTeams teams, Templates templates) {
        this.books = books;
        this.trials = trials;
        this.teams = teams;
        this.templates = templates;
    }

    /// @param version of the rules that the page shows; without it those in force
    @GetMapping("/fragments/followup/rules")
    ResponseEntity<Html> all(
            @RequestParam(required = false) @Nullable Integer version, Caller caller) {
        requireReader(caller);
        Trial trial = trials.of(book(version), caller);
        return part("rule/web/rules-tried.jte", trial);
    }

    /// The page and what it is told belong together, whatever was put in force in between.
    private RuleBook book(@Nullable Integer version) {
        RuleBook current = books.current();
        return version == null || version == current.version()
                ? current
                : books.version(version).orElse(current);
    }

    /// A rule as it is entered, together with the others that are in force.
    @Knows(of = EnteredRule.Names.class)
    @GetMapping("/fragments/followup/rules/{id}")
    ResponseEntity<Html> one(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> entered,
            Caller caller) {
        requireReader(caller);
        Rule rule =
                EnteredRule.read(entered, teams.all())
                        .rule()
                        .orElseThrow(() -> new NotFound("rule", id));
        Trial trial = trials.of(books.current().with(id, rule), caller);
        return part("rule/web/rule-tried.jte", new TriedRulePage(rule.id(), trial, caller));
    }

    /// Parts of pages are open to all staff; this one is for who may read the page.
    private static void requireReader(Caller caller) {
        if (!caller.may("GET", "/rules")) {
            throw new NotFound("page", "/rules");
        }
    }

    private ResponseEntity<Html> part(String template, Record page) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Html(templates.content(template, page)));
    }
}
