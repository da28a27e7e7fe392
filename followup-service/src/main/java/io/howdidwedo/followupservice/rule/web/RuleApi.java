package io.howdidwedo.followupservice.rule.web;

import io.howdidwedo.contracts.verdict.Verdict;
import io.howdidwedo.followupservice.rule.Priority;
import io.howdidwedo.followupservice.rule.Rule;
import io.howdidwedo.followupservice.rule.RuleBook;
import io.howdidwedo.followupservice.rule.RuleBooks;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.identity.Role;
import io.howdidwedo.servicekit.problem.InvalidInput;
import io.howdidwedo.servicekit.problem.Violation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// The follow-up rules over HTTP.
@RestController
final class RuleApi {
    private static final Duration LONGEST_DUE = Duration.ofDays(90);

    private final RuleBooks books;

    RuleApi(RuleBooks books) {
        this.books = books;
    }

    /// The rules as they are stated.
    record RuleBookForm(@Nullable List<RuleForm> rules) {}

    /// One rule as it is stated.
    record RuleForm(
            @Nullable String id,
            @Nullable String name,
            @Nullable List<Verdict> verdicts,
            @Nullable Boolean slipped,
            @Nullable List<String> unmet,
            @Nullable List<String> tiers,
            @Nullable Boolean contactMe,
            @Nullable Priority priority,
            @Nullable Duration dueIn,
            @Nullable String reason) {}

    @GetMapping("/api/rules")
    RuleBook get(Caller caller) {
        caller.requireScope("cases:read", Role.MANAGER, Role.ADMIN);
        return books.current();
    }

    @PutMapping("/api/rules")
    RuleBook put(@RequestBody RuleBookForm form, Caller caller) {
        caller.require(Role.ADMIN);
        return books.replace(rules(form));
    }

    private static List<Rule> rules(RuleBookForm form) {
        List<Violation> violations = new ArrayList<>();
        List<Rule> rules = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        List<RuleForm> stated = form.rules() == null ? List.of() : form.rules();
        for (int i = 0; i < stated.size(); i++) {
            check("rules[" + i + "]", stated.get(i), ids, violations);
            rules.add(rule(stated.get(i)));
        }
        if (form.rules() == null) {
            violations.add(new Violation("rules", "is required, an empty list makes no cases"));
        }
        if (!violations.isEmpty()) {
            throw new InvalidInput(violations);
        }
        return rules;
    }

    private static void check(
            String path, RuleForm form, Set<String> ids, List<Violation> violations) {
        String id = form.id();
        if (id == null || !id.matches("[a-z0-9][a-z0-9-]{0,63}")) {
            violations.add(
                    new Violation(
                            path + ".id", "is required: 1 to 64 lower-case letters and hyphens"));
        } else if (!ids.add(id)) {
            violations.add(new Violation(path + ".id", "is used twice"));
        }
        Duration dueIn = form.dueIn();
        if (dueIn == null || !dueIn.isPositive() || dueIn.compareTo(LONGEST_DUE) > 0) {
            violations.add(
                    new Violation(
                            path + ".dueIn", "is required: a duration like PT24H, up to P90D"));
        }
        boolean always =
                isEmpty(form.verdicts())
                        && form.slipped() == null
                        && isEmpty(form.unmet())
                        && isEmpty(form.tiers())
                        && form.contactMe() == null;
        if (always) {
            violations.add(
                    new Violation(path, "states no condition and would make a case of everything"));
        }
    }

    private static boolean isEmpty(@Nullable List<?> list) {
        return list == null || list.isEmpty();
    }

    private static Rule rule(RuleForm form) {
        String name = Objects.requireNonNullElse(form.name(), "");
        return new Rule(
                Objects.requireNonNullElse(form.id(), ""),
                name,
                Objects.requireNonNullElse(form.verdicts(), List.of()),
                form.slipped(),
                Objects.requireNonNullElse(form.unmet(), List.of()),
                Objects.requireNonNullElse(form.tiers(), List.of()),
                form.contactMe(),
                Objects.requireNonNullElse(form.priority(), Priority.NORMAL),
                Objects.requireNonNullElse(form.dueIn(), Duration.ofHours(24)),
                Objects.requireNonNullElse(form.reason(), name));
    }
}
