package io.howdidwedo.followupservice.rule.web;

import io.howdidwedo.contracts.transaction.TransactionRecorded.Money;
import io.howdidwedo.followupservice.rule.Rule;
import io.howdidwedo.followupservice.rule.Rule.AnswerConditions;
import io.howdidwedo.followupservice.rule.Rule.TransactionConditions;
import io.howdidwedo.servicekit.wording.Phrases;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A rule in words.
final class RuleWords {
    private static final Phrases WORDS = Phrases.of(RuleWords.class);

    private final List<String> conditions = new ArrayList<>();

    private RuleWords() {}

    /// When it makes a case, each condition by itself.
    static List<String> conditions(Rule rule) {
        RuleWords words = new RuleWords();
        if (rule.isAboutSilence()) {
            words.say("silence");
        }
        words.verdicts(rule.answer());
        words.transaction(rule.transaction());
        words.answer(rule.answer());
        words.worth(rule.transaction().worthFrom());
        words.either("wants", rule.answer().contactMe());
        return words.conditions;
    }

    private void verdicts(AnswerConditions answer) {
        oneOf("verdict", named("verdict.", answer.verdicts()));
        either("slipped", answer.slipped());
        oneOf("unmet", answer.unmet());
    }

    private void transaction(TransactionConditions transaction) {
        oneOf("tier", transaction.tiers());
        oneOf("kind", named("kind.", transaction.kinds()));
        oneOf("offering", transaction.offerings());
    }

    private void answer(AnswerConditions answer) {
        oneOf(
                "words",
                answer.words().stream().map(word -> WORDS.say("when.quoted", word)).toList());
        upTo("score", answer.scoreUpTo());
        upTo("gap", answer.gapUpTo());
    }

    private void worth(@Nullable Money least) {
        if (least != null) {
            say("worth", least.amount(), least.currency());
        }
    }

    private void say(String condition, Object... places) {
        conditions.add(WORDS.say("when." + condition, places));
    }

    private void either(String condition, @Nullable Boolean stated) {
        if (stated != null) {
            say(stated ? condition : condition + "-not");
        }
    }

    private void oneOf(String condition, List<String> choices) {
        if (!choices.isEmpty()) {
            say(condition, String.join(" " + WORDS.say("when.or") + " ", choices));
        }
    }

    private void upTo(String condition, @Nullable Double most) {
        if (most != null) {
            say(condition, most);
        }
    }

    private static List<String> named(String of, List<? extends Enum<?>> constants) {
        return constants.stream()
                .map(constant -> WORDS.say(of + constant.name().toLowerCase(Locale.ROOT)))
                .toList();
    }

    /// Working time in hours.
    static String hours(Duration duration) {
        double hours = duration.toMinutes() / 60.0;
        return WORDS.say(hours == 1 ? "one.hours" : "many.hours", hours);
    }
}
