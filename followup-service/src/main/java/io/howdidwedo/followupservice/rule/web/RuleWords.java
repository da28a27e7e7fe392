package io.howdidwedo.followupservice.rule.web;

import static java.util.stream.Collectors.joining;

import io.howdidwedo.contracts.verdict.Verdict;
import io.howdidwedo.followupservice.rule.Rule;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// A rule in words.
final class RuleWords {
    private RuleWords() {}

    /// When it makes a case, each condition by itself.
    static List<String> conditions(Rule rule) {
        List<String> conditions = new ArrayList<>();
        if (Boolean.TRUE.equals(rule.silence())) {
            conditions.add("the customer was asked and did not answer");
        }
        if (!rule.verdicts().isEmpty()) {
            conditions.add(
                    "the verdict is " + or(rule.verdicts().stream().map(Verdict::name).toList()));
        }
        if (rule.slipped() != null) {
            conditions.add(
                    rule.slipped()
                            ? "it was noticeably less than the customer is used to"
                            : "it was not noticeably less than the customer is used to");
        }
        if (!rule.unmet().isEmpty()) {
            conditions.add("not kept was " + String.join(" or ", rule.unmet()));
        }
        if (!rule.tiers().isEmpty()) {
            conditions.add("the tier is " + String.join(" or ", rule.tiers()));
        }
        if (!rule.kinds().isEmpty()) {
            conditions.add("the customer is " + or(rule.kinds().stream().map(Enum::name).toList()));
        }
        if (!rule.offerings().isEmpty()) {
            conditions.add("it was about " + String.join(" or ", rule.offerings()));
        }
        if (!rule.words().isEmpty()) {
            conditions.add(
                    "the customer writes "
                            + rule.words().stream()
                                    .map(one -> "“" + one + "”")
                                    .collect(joining(" or ")));
        }
        if (rule.scoreUpTo() != null) {
            conditions.add("the overall answer is at most " + number(rule.scoreUpTo()) + " of 100");
        }
        if (rule.gapUpTo() != null) {
            conditions.add(
                    "the gap to what the customer is used to is at most "
                            + number(rule.gapUpTo())
                            + " points");
        }
        if (rule.worthFrom() != null) {
            conditions.add(
                    "it was worth at least "
                            + rule.worthFrom().amount().toPlainString()
                            + " "
                            + rule.worthFrom().currency());
        }
        if (rule.contactMe() != null) {
            conditions.add(
                    rule.contactMe()
                            ? "the customer wants to hear from us"
                            : "the customer did not ask to hear from us");
        }
        return conditions;
    }

    private static String or(Collection<String> constants) {
        return constants.stream().map(one -> one.toLowerCase(Locale.ROOT)).collect(joining(" or "));
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }

    /// Working time in hours.
    static String hours(Duration duration) {
        String hours = number(duration.toMinutes() / 60.0);
        return hours + (Objects.equals(hours, "1") ? " hour" : " hours");
    }
}
