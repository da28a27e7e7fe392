package io.howdidwedo.followupservice.rule.web;

import io.howdidwedo.followupservice.rule.Deciding;
import io.howdidwedo.followupservice.rule.PastAnswers;
import io.howdidwedo.followupservice.rule.Rule;
import io.howdidwedo.followupservice.rule.RuleBook;
import io.howdidwedo.followupservice.rule.RuleBooks;
import io.howdidwedo.followupservice.rule.Trial;
import io.howdidwedo.followupservice.team.KeepingTeams;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.problem.InvalidInput;
import io.howdidwedo.servicekit.problem.Violation;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// The follow-up rules over HTTP.
@RestController
final class RuleApi {

    private static final Duration USUAL_TRIAL = Duration.ofDays(30);

    private final RuleBooks books;
    private final PastAnswers past;
    private final KeepingTeams teams;
    private final Clock clock;

    RuleApi(RuleBooks books, PastAnswers past, KeepingTeams teams, Clock clock) {
        this.books = books;
        this.past = past;
        this.teams = teams;
        this.clock = clock;
    }

    /// Rules to be tried.
    ///
    /// @param rules null: those in force
    /// @param from null: 30 days before the end
    /// @param until null: now
    /// @param deciding null: as it is now
    record TrialForm(
            @Nullable List<RuleForm> rules,
            @Nullable Deciding deciding,
            @Nullable Instant from,
            @Nullable Instant until) {}

    /// The rules as they are stated.
    ///
    /// @param deciding null: as it is now
    record RuleBookForm(@Nullable List<RuleForm> rules, @Nullable Deciding deciding) {}

    @GetMapping("/api/rules")
    RuleBook get(Caller caller) {
        return books.current();
    }

    @PutMapping("/api/rules")
    RuleBook put(@RequestBody RuleBookForm form, Caller caller) {
        List<Rule> rules = rules(form);
        return books.change(
                book ->
                        book.with(rules)
                                .with(
                                        Objects.requireNonNullElse(
                                                form.deciding(), book.deciding())));
    }

    /// What these rules would have made of past answers; nothing is done.
    @PostMapping("/api/rules/dry-run")
    Trial dryRun(@RequestBody TrialForm form, Caller caller) {
        Instant until = Objects.requireNonNullElseGet(form.until(), clock::instant);
        Instant from = Objects.requireNonNullElseGet(form.from(), () -> until.minus(USUAL_TRIAL));
        if (!from.isBefore(until)) {
            throw new InvalidInput("from", "must be before until");
        }
        RuleBook book = books.current();
        RuleBook tried =
                form.rules() == null
                        ? book
                        : book.with(rules(new RuleBookForm(form.rules(), form.deciding())));
        return Trial.of(
                tried.with(Objects.requireNonNullElse(form.deciding(), book.deciding())),
                past,
                caller.onlySuppliers(),
                from,
                until);
    }

    private List<Rule> rules(RuleBookForm form) {
        List<Violation> violations = new ArrayList<>();
        List<Rule> rules = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        List<RuleForm> stated = form.rules() == null ? List.of() : form.rules();
        for (int i = 0; i < stated.size(); i++) {
            String path = "rules[" + i + "]";
            if (!ids.add(Objects.requireNonNullElse(stated.get(i).id(), ""))) {
                violations.add(new Violation(path + ".id", "is used twice"));
            }
            rules.add(stated.get(i).check(path + ".", violations, teams.all()));
        }
        if (form.rules() == null) {
            violations.add(new Violation("rules", "is required, an empty list makes no cases"));
        }
        if (!violations.isEmpty()) {
            throw new InvalidInput(violations);
        }
        return rules;
    }
}
