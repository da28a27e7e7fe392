package io.howdidwedo.followupservice.rule.web;

import io.howdidwedo.followupservice.rule.Rule;
import io.howdidwedo.followupservice.rule.RuleBook;
import io.howdidwedo.followupservice.rule.RuleBook.Deciding;
import io.howdidwedo.followupservice.rule.RuleBooks;
import io.howdidwedo.followupservice.team.KeepingTeams;
import io.howdidwedo.followupservice.team.Team;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.page.Entered;
import io.howdidwedo.servicekit.page.Html;
import io.howdidwedo.servicekit.page.Section;
import io.howdidwedo.servicekit.page.SeeOther;
import io.howdidwedo.servicekit.page.StaffPages;
import io.howdidwedo.servicekit.page.Templates;
import io.howdidwedo.servicekit.problem.NotFound;
import io.howdidwedo.servicekit.request.Knows;
import io.howdidwedo.servicekit.wording.Phrases;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/// The follow-up rules, each with what it would have made of the last thirty days: where that is
/// not known yet it comes afterwards, for every answer is looked at.
@Controller
@ResponseBody
final class RulesController {
    private static final Phrases WORDS = Phrases.of(RulesController.class);
    private static final String NEW = "new";

    /// Whether the page is to come with what was tried: for who reads it without script.
    private static final String AT_ONCE = "now";

    private final RuleBooks books;
    private final Trials trials;
    private final KeepingTeams teams;
    private final StaffPages pages;
    private final Templates templates;

    RulesController(
            RuleBooks books,
            Trials trials,
            KeepingTeams teams,
            StaffPages pages,
            Templates templates) {
        this.books = books;
        this.trials = trials;
        this.teams = teams;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping("/rules")
    Html list(@RequestParam(name = "try", defaultValue = "") String tried, Caller caller) {
        RuleBook book = books.current();
        Trial trial = trial(book, tried, caller);
        RulesPage page = new RulesPage(book, lines(book.rules(), trial), trial, caller);
        return pages.page(
                caller,
                Section.RULES,
                WORDS.say("rules.title"),
                templates.content("rule/web/rules.jte", page));
    }

    private static List<RuleLine> lines(List<Rule> rules, @Nullable Trial trial) {
        return IntStream.range(0, rules.size())
                .mapToObj(
                        at ->
                                RuleLine.of(
                                        rules.get(at),
                                        trial == null ? null : trial.rules().get(at),
                                        at == 0,
                                        at == rules.size() - 1))
                .toList();
    }

    private @Nullable Trial trial(RuleBook book, String tried, Caller caller) {
        return tried.equals(AT_ONCE)
                ? trials.of(book, caller)
                : trials.known(book, caller).orElse(null);
    }

    /// Shows a rule; with what is entered it shows what that would have made of the past.
    @Knows(of = EnteredRule.Names.class)
    @GetMapping("/rules/{id}")
    Html one(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> entered,
            Caller caller) {
        String tried = entered.getFirst("try");
        if (tried == null) {
            return page(id, shown(id), null, "", caller);
        }
        EnteredRule.Read read = EnteredRule.read(entered, teams.all());
        if (read.rule().isEmpty()) {
            return page(id, read.entered(), null, "", caller);
        }
        Trial trial = trial(books.current().with(id, read.rule().get()), tried, caller);
        return page(
                id,
                read.entered(),
                trial == null ? null : new TriedRulePage(read.entered().value("id"), trial, caller),
                trial == null ? EnteredRule.address(entered) : "",
                caller);
    }

    private Entered shown(String id) {
        return id.equals(NEW)
                ? EnteredRule.nothing()
                : books.current().rules().stream()
                        .filter(rule -> rule.id().equals(id))
                        .findFirst()
                        .map(EnteredRule::of)
                        .orElseThrow(() -> new NotFound("rule", id));
    }

    private Html page(
            String id,
            Entered entered,
            @Nullable TriedRulePage tried,
            String trying,
            Caller caller) {
        List<Team> visible =
                teams.all().stream().filter(team -> caller.mayAccess(team.supplier())).toList();
        RulePage page = new RulePage(id, entered, visible, tried, trying, caller);
        return pages.page(
                caller,
                Section.RULES,
                WORDS.say("rule.title"),
                templates.content("rule/web/rule.jte", page));
    }

    /// Takes the last change back.
    @PostMapping("/rules/undo")
    ResponseEntity<?> undo(Caller caller) {
        var _ = books.undo();
        return SeeOther.at("/rules");
    }

    /// What several rules that fit make of an answer.
    @PostMapping("/rules/deciding")
    ResponseEntity<?> decide(@RequestParam Deciding deciding, Caller caller) {
        return changed(book -> book.with(deciding));
    }

    @PostMapping("/rules/{id}")
    ResponseEntity<?> state(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> entered,
            Caller caller) {
        EnteredRule.Read read = EnteredRule.read(entered, teams.all());
        if (read.rule().isEmpty()) {
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .body(page(id, read.entered(), null, "", caller));
        }
        return changed(book -> book.with(id, read.rule().get()));
    }

    @PostMapping("/rules/{id}/remove")
    ResponseEntity<?> remove(@PathVariable String id, Caller caller) {
        return changed(
                book ->
                        book.with(
                                book.rules().stream()
                                        .filter(rule -> !rule.id().equals(id))
                                        .toList()));
    }

    @PostMapping("/rules/{id}/earlier")
    ResponseEntity<?> earlier(@PathVariable String id, Caller caller) {
        return changed(book -> book.with(moved(book.rules(), id)));
    }

    private ResponseEntity<?> changed(UnaryOperator<RuleBook> change) {
        books.change(change);
        return SeeOther.at("/rules");
    }

    private static List<Rule> moved(List<Rule> rules, String id) {
        List<Rule> next = new ArrayList<>(rules);
        for (int at = 1; at < next.size(); at++) {
            if (next.get(at).id().equals(id)) {
                Collections.swap(next, at - 1, at);
                return next;
            }
        }
        return next;
    }
}
