package io.howdidwedo.followupservice.rule;

import io.howdidwedo.contracts.verdict.Verdict;
import io.howdidwedo.followupservice.rule.Rule.AnswerConditions;
import io.howdidwedo.followupservice.rule.Rule.Handling;
import io.howdidwedo.followupservice.rule.Rule.Handling.Priority;
import io.howdidwedo.followupservice.rule.Rule.TransactionConditions;
import io.howdidwedo.servicekit.wording.Phrases;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The rules in force, in order.
///
/// @param version grows with each change; every case keeps the one it was opened by
/// @param deciding what several rules that fit make of an answer
public record RuleBook(int version, List<Rule> rules, Deciding deciding) {
    /// The rules there are from the start.
    public static final RuleBook FIRST =
            new RuleBook(
                    1,
                    List.of(
                            makesCase(
                                    "promise-broken",
                                    "A promise was not kept",
                                    AnswerConditions.turnedOut(Verdict.DISSATISFIED),
                                    Priority.HIGH,
                                    Duration.ofHours(24),
                                    "Dissatisfied: something agreed was not kept"),
                            makesCase(
                                    "contact-wanted",
                                    "The customer wants to hear from us",
                                    new AnswerConditions(
                                            List.of(), null, List.of(), List.of(), null, null,
                                            true),
                                    Priority.HIGH,
                                    Duration.ofHours(24),
                                    "The customer asked to be contacted"),
                            makesCase(
                                    "slipped",
                                    "Less than this customer is used to",
                                    new AnswerConditions(
                                            List.of(Verdict.SATISFIED),
                                            true,
                                            List.of(),
                                            List.of(),
                                            null,
                                            null,
                                            null),
                                    Priority.NORMAL,
                                    Duration.ofHours(72),
                                    "Nothing promised was broken, but it was noticeably less than"
                                            + " this customer is used to")),
                    Deciding.FIRST);

    private static final Phrases WORDS = Phrases.of(RuleBook.class);
    private static final Map<String, String> FIRST_WORDS = firstWords();

    public RuleBook {
        rules = List.copyOf(rules);
    }

    private static Map<String, String> firstWords() {
        Map<String, String> meanings = new HashMap<>();
        for (Rule rule : FIRST.rules()) {
            meanings.put(rule.name(), "first." + rule.id());
            meanings.put(rule.handling().reason(), "first." + rule.id() + ".reason");
        }
        return Map.copyOf(meanings);
    }

    /// The name or the reason of a rule in the reader's language, when it is as it was from the
    /// start; what people wrote themselves stays as they wrote it.
    public static String told(String written) {
        return told(written, Phrases.reader());
    }

    /// The same in this language.
    public static String told(String written, Locale language) {
        String meaning = FIRST_WORDS.get(written);
        return meaning == null ? written : WORDS.in(language).say(meaning);
    }

    /// A case for the team that served the customer, whatever the transaction was.
    private static Rule makesCase(
            String id,
            String name,
            AnswerConditions answer,
            Priority priority,
            Duration dueIn,
            String reason) {
        return new Rule(
                id,
                name,
                answer,
                TransactionConditions.ANY,
                null,
                new Handling(priority, dueIn, null, null, reason),
                Map.of());
    }

    /// The same with other rules.
    public RuleBook with(List<Rule> others) {
        return new RuleBook(version, others, deciding);
    }

    /// The same with this rule in the place of the one with that id, or of the one that has its
    /// own; else it is the last.
    public RuleBook with(String id, Rule rule) {
        List<Rule> next = new ArrayList<>();
        boolean placed = false;
        for (Rule one : rules) {
            if (!one.id().equals(id) && !one.id().equals(rule.id())) {
                next.add(one);
            } else if (!placed) {
                next.add(rule);
                placed = true;
            }
        }
        if (!placed) {
            next.add(rule);
        }
        return with(next);
    }

    /// The same that decides like this.
    public RuleBook with(Deciding other) {
        return new RuleBook(version, rules, other);
    }

    /// The same as this version.
    public RuleBook at(int other) {
        return new RuleBook(other, rules, deciding);
    }

    /// Whether any of its rules looks at what customers write.
    public boolean looksAtWords() {
        return rules.stream().anyMatch(rule -> !rule.answer().words().isEmpty());
    }

    /// The rules that decide on this, in order; none when it becomes nothing.
    public List<Rule> rulesFor(JudgedAnswer answer) {
        return rules.stream()
                .filter(rule -> rule.fits(answer))
                .limit(deciding == Deciding.FIRST ? 1 : Long.MAX_VALUE)
                .toList();
    }

    /// What several rules that fit the same answer make of it.
    public enum Deciding {
        /// The first of them decides.
        FIRST,
        /// All take part: there is one case, of the highest priority and the shortest time that any
        /// of them states, and every message is told.
        ALL
    }
}
