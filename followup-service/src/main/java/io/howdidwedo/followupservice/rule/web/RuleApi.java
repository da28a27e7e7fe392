package io.howdidwedo.followupservice.rule.web;

import io.howdidwedo.followupservice.rule.PastAnswers;
import io.howdidwedo.followupservice.rule.PastAnswers.Period;
import io.howdidwedo.followupservice.rule.Rule;
import io.howdidwedo.followupservice.rule.RuleBook;
import io.howdidwedo.followupservice.rule.RuleBook.Deciding;
import io.howdidwedo.followupservice.rule.RuleBooks;
import io.howdidwedo.followupservice.team.KeepingTeams;
import io.howdidwedo.servicekit.check.Check;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.problem.InvalidInput;
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
    /// @param version ours to count: read with the rest, it may be sent back
    /// @param deciding null: as it is now
    record RuleBookForm(
            @Nullable Integer version,
            @Nullable List<RuleForm> rules,
            @Nullable Deciding deciding) {}

    /// The rules as they are told.
    record RuleBookView(int version, List<RuleForm> rules, Deciding deciding) {
        static RuleBookView of(RuleBook book) {
            return new RuleBookView(
                    book.version(),
                    book.rules().stream().map(RuleForm::of).toList(),
                    book.deciding());
        }
    }

    /// Tells the follow-up rules in force.
    @GetMapping("/api/rules")
    RuleBookView get(Caller caller) {
        return RuleBookView.of(books.current());
    }

    /// Replaces the follow-up rules; what is answered from now on goes by them.
    @PutMapping("/api/rules")
    RuleBookView put(@RequestBody RuleBookForm form, Caller caller) {
        List<Rule> rules = rules(form);
        return RuleBookView.of(
                books.change(book -> book.with(rules).with(deciding(form.deciding(), book))));
    }

    private static Deciding deciding(@Nullable Deciding stated, RuleBook book) {
        return Objects.requireNonNullElse(stated, book.deciding());
    }

    /// Tells what these rules would have made of past answers; nothing is done.
    @PostMapping("/api/rules/dry-run")
    Trial dryRun(@RequestBody TrialForm form, Caller caller) {
        Instant until = Objects.requireNonNullElseGet(form.until(), clock::instant);
        Instant from = Objects.requireNonNullElseGet(form.from(), () -> until.minus(USUAL_TRIAL));
        if (!from.isBefore(until)) {
            throw new InvalidInput("from", "must be before until");
        }
        RuleBook tried = tried(form, books.current());
        return Trial.of(tried, past, new Period(caller.onlySuppliers(), from, until));
    }

    private RuleBook tried(TrialForm form, RuleBook book) {
        RuleBook stated =
                form.rules() == null
                        ? book
                        : book.with(rules(new RuleBookForm(null, form.rules(), form.deciding())));
        return stated.with(deciding(form.deciding(), book));
    }

    private List<Rule> rules(RuleBookForm book) {
        Check check = new Check();
        check.require(book.rules() != null, "rules", "is required, an empty list makes no cases");
        List<RuleForm> stated = Objects.requireNonNullElse(book.rules(), List.of());
        Set<String> ids = new HashSet<>();
        List<Rule> rules = new ArrayList<>();
        for (int at = 0; at < stated.size(); at++) {
            RuleForm form = stated.get(at);
            if (form == null) {
                check.wrong("rules[" + at + "]", "must be a rule");
                continue;
            }
            Check part = check.at("rules", at);
            part.require(ids.add(Objects.requireNonNullElse(form.id(), "")), "id", "is used twice");
            rules.add(form.read(part, teams.all()));
        }
        check.refuse();
        return rules;
    }
}
