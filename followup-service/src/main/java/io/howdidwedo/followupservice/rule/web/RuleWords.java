package io.howdidwedo.followupservice.rule.web;

import static java.util.stream.Collectors.joining;

import io.howdidwedo.contracts.transaction.TransactionRecorded.Money;
import io.howdidwedo.followupservice.rule.Rule;
import io.howdidwedo.followupservice.rule.Rule.AnswerConditions;
import io.howdidwedo.followupservice.rule.Rule.TransactionConditions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A rule in words.
final class RuleWords {
    private final List<String> conditions = new ArrayList<>();

    private RuleWords() {}

    /// When it makes a case, each condition by itself.
    static List<String> conditions(Rule rule) {
        RuleWords words = new RuleWords();
        words.say(rule.isAboutSilence(), "the customer was asked and did not answer");
        words.verdicts(rule.answer());
        words.transaction(rule.transaction());
        words.answer(rule.answer());
        words.worth(rule.transaction().worthFrom());
        words.either(
                rule.answer().contactMe(),
                "the customer wants to hear from us",
                "the customer did not ask to hear from us");
        return words.conditions;
    }

    private void verdicts(AnswerConditions answer) {
        oneOf("the verdict is ", lower(answer.verdicts()));
        either(
                answer.slipped(),
                "it was noticeably less than the customer is used to",
                "it was not noticeably less than the customer is used to");
        oneOf("not kept was ", answer.unmet());
    }

    private void transaction(TransactionConditions transaction) {
        oneOf("the tier is ", transaction.tiers());
        oneOf("the customer is ", lower(transaction.kinds()));
        oneOf("it was about ", transaction.offerings());
    }

    private void answer(AnswerConditions answer) {
        oneOf(
                "the customer writes ",
                answer.words().stream().map(word -> "“" + word + "”").toList());
        upTo("the overall answer is at most ", answer.scoreUpTo(), " of 100");
        upTo("the gap to what the customer is used to is at most ", answer.gapUpTo(), " points");
    }

    private void worth(@Nullable Money least) {
        if (least != null) {
            conditions.add(
                    "it was worth at least "
                            + least.amount().toPlainString()
                            + " "
                            + least.currency());
        }
    }

    private void say(boolean holds, String condition) {
        if (holds) {
            conditions.add(condition);
        }
    }

    private void either(@Nullable Boolean stated, String yes, String no) {
        if (stated != null) {
            conditions.add(stated ? yes : no);
        }
    }

    private void oneOf(String beginning, List<String> choices) {
        say(!choices.isEmpty(), beginning + choices.stream().collect(joining(" or ")));
    }

    private void upTo(String beginning, @Nullable Double most, String end) {
        if (most != null) {
            conditions.add(beginning + number(most) + end);
        }
    }

    private static List<String> lower(List<? extends Enum<?>> constants) {
        return constants.stream()
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }

    /// Working time in hours.
    static String hours(Duration duration) {
        String hours = number(duration.toMinutes() / 60.0);
        return hours + (hours.equals("1") ? " hour" : " hours");
    }
}
