package io.howdidwedo.surveyservice.survey;

import io.howdidwedo.servicekit.check.Check;
import io.howdidwedo.servicekit.check.StatedValues;
import io.howdidwedo.servicekit.check.WrittenText;
import io.howdidwedo.servicekit.wording.Phrases;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds what is wrong with words by language; each place in them must be one that can be filled.
final class WordsCheck {
    private static final Phrases WORDS = Phrases.of(WordsCheck.class);
    private static final int LONGEST = 1_000;
    private static final String KNOWN_PLACES = "{customer}, {offering}, {day}, {fact:name}";
    private static final String ANSWER_PLACE = "{answer:question}";
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");

    private final QuestionsBefore before;

    /// Words that may tell what was answered to these.
    WordsCheck(QuestionsBefore before) {
        this.before = before;
    }

    /// Words that must be there in one language at least.
    void checkNeeded(Check check, String field, @Nullable Map<String, String> words) {
        check.require(
                words != null && !words.values().stream().allMatch(WordsCheck::isBlank),
                field,
                WORDS.told("problem.words-needed"));
        check(check, field, words);
    }

    /// Words that may be left out.
    void check(Check check, String field, @Nullable Map<String, String> words) {
        if (words == null) {
            return;
        }
        words.forEach(
                (language, text) -> {
                    if (language == null || !LANGUAGE.matcher(language).matches()) {
                        check.wrong(
                                field, WORDS.told("problem.language", String.valueOf(language)));
                    } else if (text != null) {
                        checkText(check, field + "." + language, text);
                    }
                });
    }

    private void checkText(Check check, String field, String text) {
        check.require(text.length() <= LONGEST, field, StatedValues.tooLong(LONGEST));
        for (String unknown : Piping.unknown(text)) {
            check.wrong(field, WORDS.told("problem.place", unknown, KNOWN_PLACES, ANSWER_PLACE));
        }
        for (String answered : Piping.answers(text)) {
            check.require(
                    before.find(answered) != null || before.isWrongAnyway(answered),
                    field,
                    WORDS.told("problem.answered-later", "{answer:" + answered + "}"));
        }
    }

    static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    /// The languages in which something is said.
    static Map<String, String> said(@Nullable Map<String, String> words) {
        Map<String, String> said = new HashMap<>();
        if (words != null) {
            words.forEach(
                    (language, text) -> {
                        if (!isBlank(text)) {
                            said.put(language, WrittenText.of(text));
                        }
                    });
        }
        return said;
    }
}
