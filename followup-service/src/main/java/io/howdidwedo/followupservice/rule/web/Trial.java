package io.howdidwedo.followupservice.rule.web;

import io.howdidwedo.followupservice.rule.JudgedAnswer;
import io.howdidwedo.followupservice.rule.PastAnswers;
import io.howdidwedo.followupservice.rule.PastAnswers.Period;
import io.howdidwedo.followupservice.rule.Rule;
import io.howdidwedo.followupservice.rule.RuleBook;
import io.howdidwedo.servicekit.wording.Phrases;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// What rules would have made of past answers. Nothing is done.
///
/// @param answers looked at
/// @param cases how many of them would have become a case
/// @param messages of how many the customer would have been told something
/// @param rules in their order
/// @param warnings what is likely not meant, in sentences
record Trial(
        Instant from,
        Instant until,
        long answers,
        long cases,
        long messages,
        List<OfRule> rules,
        List<String> warnings) {
    private static final Phrases WORDS = Phrases.of(Trial.class);
    private static final int EXAMPLES = 5;

    /// What one rule would have done.
    ///
    /// @param fits answers it fits
    /// @param decides of them those that it takes part in deciding
    /// @param alsoFitted by id of each rule before it, how many it would have opened itself
    /// @param examples the newest answers it decides
    record OfRule(
            String id,
            long fits,
            long decides,
            Map<String, Long> alsoFitted,
            List<JudgedAnswer> examples) {
        public OfRule {
            alsoFitted = Map.copyOf(alsoFitted);
            examples = List.copyOf(examples);
        }
    }

    public Trial {
        rules = List.copyOf(rules);
        warnings = List.copyOf(warnings);
    }

    /// Of rules on the answers of a period; warned of in English, as programs are.
    public static Trial of(RuleBook book, PastAnswers past, Period period) {
        return of(book, past, period, Locale.ENGLISH);
    }

    /// Of rules on the answers of a period, warned of in this language.
    static Trial of(RuleBook book, PastAnswers past, Period period, Locale language) {
        Counting counting = new Counting(book, WORDS.in(language));
        past.of(period, counting::add);
        return counting.trial(period.from(), period.until());
    }

    private static final class Counting {
        private final RuleBook book;
        private final Phrases words;
        private final Map<String, Tally> tallies = new LinkedHashMap<>();
        private final Set<String> expectations = new TreeSet<>();
        private long answers;
        private long cases;
        private long messages;

        Counting(RuleBook book, Phrases words) {
            this.book = book;
            this.words = words;
            book.rules().forEach(rule -> tallies.put(rule.id(), new Tally()));
        }

        void add(JudgedAnswer answer) {
            answers++;
            expectations.addAll(answer.known());
            List<Rule> deciding = book.rulesFor(answer);
            for (Rule rule : book.rules()) {
                if (rule.fits(answer)) {
                    tally(rule).fits(answer, deciding, rule);
                }
            }
            cases += deciding.stream().anyMatch(Rule::makesCase) ? 1 : 0;
            messages += deciding.stream().allMatch(Rule::makesCase) ? 0 : 1;
        }

        private Tally tally(Rule rule) {
            return tallies.computeIfAbsent(rule.id(), _ -> new Tally());
        }

        Trial trial(Instant from, Instant until) {
            return new Trial(
                    from,
                    until,
                    answers,
                    cases,
                    messages,
                    tallies.entrySet().stream()
                            .map(tally -> tally.getValue().of(tally.getKey()))
                            .toList(),
                    warnings());
        }

        private List<String> warnings() {
            List<String> warnings = new ArrayList<>();
            for (Rule rule : book.rules()) {
                Tally tally = tallies.getOrDefault(rule.id(), new Tally());
                for (String expectation : rule.answer().unmet()) {
                    if (answers > 0 && !expectations.contains(expectation)) {
                        warnings.add(words.say("warning.unknown", rule.id(), expectation));
                    }
                }
                if (tally.fits > 0 && tally.decides == 0) {
                    warnings.add(words.say("warning.idle", rule.id()));
                }
            }
            return warnings;
        }
    }

    private static final class Tally {
        private final Map<String, Long> alsoFitted = new TreeMap<>();
        private final List<JudgedAnswer> examples = new ArrayList<>();
        private long fits;
        private long decides;

        void fits(JudgedAnswer answer, List<Rule> deciding, Rule its) {
            fits++;
            if (!deciding.contains(its)) {
                alsoFitted.merge(deciding.getFirst().id(), 1L, Long::sum);
                return;
            }
            decides++;
            if (examples.size() < EXAMPLES) {
                examples.add(answer);
            }
        }

        OfRule of(String id) {
            return new OfRule(id, fits, decides, alsoFitted, examples);
        }
    }
}
