package io.howdidwedo.followupservice.rule;

import io.howdidwedo.contracts.verdict.Verdict;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The rules in force, in order: the first that fits decides.
///
/// @param version grows with each change; every case keeps the one it was opened by
public record RuleBook(int version, List<Rule> rules) {
    /// The rules there are from the start.
    public static final RuleBook FIRST =
            new RuleBook(
                    1,
                    List.of(
                            new Rule(
                                    "promise-broken",
                                    "A promise was not kept",
                                    List.of(Verdict.DISSATISFIED),
                                    null,
                                    List.of(),
                                    List.of(),
                                    List.of(),
                                    List.of(),
                                    List.of(),
                                    null,
                                    null,
                                    null,
                                    null,
                                    Priority.HIGH,
                                    Duration.ofHours(24),
                                    "Dissatisfied: something agreed was not kept",
                                    Map.of()),
                            new Rule(
                                    "contact-wanted",
                                    "The customer wants to hear from us",
                                    List.of(),
                                    null,
                                    List.of(),
                                    List.of(),
                                    List.of(),
                                    List.of(),
                                    List.of(),
                                    null,
                                    null,
                                    null,
                                    true,
                                    Priority.HIGH,
                                    Duration.ofHours(24),
                                    "The customer asked to be contacted",
                                    Map.of()),
                            new Rule(
                                    "slipped",
                                    "Less than this customer is used to",
                                    List.of(Verdict.SATISFIED),
                                    true,
                                    List.of(),
                                    List.of(),
                                    List.of(),
                                    List.of(),
                                    List.of(),
                                    null,
                                    null,
                                    null,
                                    null,
                                    Priority.NORMAL,
                                    Duration.ofHours(72),
                                    "Nothing promised was broken, but it was noticeably less than"
                                            + " this customer is used to",
                                    Map.of())));

    public RuleBook {
        rules = List.copyOf(rules);
    }

    /// Whether any of its rules looks at what customers write.
    public boolean looksAtWords() {
        return rules.stream().anyMatch(rule -> !rule.words().isEmpty());
    }

    /// The first rule that fits this, if any.
    public Optional<Rule> ruleFor(JudgedAnswer answer) {
        return rules.stream().filter(rule -> rule.fits(answer)).findFirst();
    }
}
